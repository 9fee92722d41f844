/** A review stands still while its nomination is held, and closes when it is withdrawn. */
@NullMarked
package vn.exemplar.review.review.write.follownomination;

import org.jspecify.annotations.NullMarked;
