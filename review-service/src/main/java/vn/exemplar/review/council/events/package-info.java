/** Facts about council terms. */
@NullMarked
package vn.exemplar.review.council.events;

import org.jspecify.annotations.NullMarked;
