/** A member comes in later. */
@NullMarked
package vn.exemplar.review.session.write.recordarrival;

import org.jspecify.annotations.NullMarked;
