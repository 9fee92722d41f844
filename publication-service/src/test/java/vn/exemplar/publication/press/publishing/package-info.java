@NullMarked
package vn.exemplar.publication.press.publishing;

import org.jspecify.annotations.NullMarked;
