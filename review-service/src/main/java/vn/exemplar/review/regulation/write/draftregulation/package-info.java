/** The standing office drafts a version of a regulation. */
@NullMarked
package vn.exemplar.review.regulation.write.draftregulation;

import org.jspecify.annotations.NullMarked;
