/** Facts about reviews. */
@NullMarked
package vn.exemplar.review.review.events;

import org.jspecify.annotations.NullMarked;
