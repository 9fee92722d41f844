/** A member leaves. */
@NullMarked
package vn.exemplar.review.session.write.recorddeparture;

import org.jspecify.annotations.NullMarked;
