/** A recognition opens the press task. */
@NullMarked
package vn.exemplar.publication.press.write.openpresstask;

import org.jspecify.annotations.NullMarked;
