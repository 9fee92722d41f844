@NullMarked
package vn.exemplar.publication.press.write;

import org.jspecify.annotations.NullMarked;
