/** Facts about regulations. */
@NullMarked
package vn.exemplar.review.regulation.events;

import org.jspecify.annotations.NullMarked;
