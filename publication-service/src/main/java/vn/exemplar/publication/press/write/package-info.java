/** The press task and what it decides. */
@NullMarked
package vn.exemplar.publication.press.write;

import org.jspecify.annotations.NullMarked;
