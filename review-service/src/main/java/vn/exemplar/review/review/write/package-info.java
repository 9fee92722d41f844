/** The review and what may be decided about it. */
@NullMarked
package vn.exemplar.review.review.write;

import org.jspecify.annotations.NullMarked;
