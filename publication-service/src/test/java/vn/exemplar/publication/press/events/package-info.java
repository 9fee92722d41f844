@NullMarked
package vn.exemplar.publication.press.events;

import org.jspecify.annotations.NullMarked;
