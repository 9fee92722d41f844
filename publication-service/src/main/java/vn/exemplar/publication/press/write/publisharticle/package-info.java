/** The approved text goes public. */
@NullMarked
package vn.exemplar.publication.press.write.publisharticle;

import org.jspecify.annotations.NullMarked;
