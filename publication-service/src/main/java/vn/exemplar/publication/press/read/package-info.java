/** Views of the press desk. */
@NullMarked
package vn.exemplar.publication.press.read;

import org.jspecify.annotations.NullMarked;
