/** A member casts a sealed ballot. */
@NullMarked
package vn.exemplar.review.review.write.castballot;

import org.jspecify.annotations.NullMarked;
