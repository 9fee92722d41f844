/** Events on {@code review.events.v1}. */
@NullMarked
package vn.exemplar.contract.review.v1;

import org.jspecify.annotations.NullMarked;
