/** Facts about sessions. */
@NullMarked
package vn.exemplar.review.session.events;

import org.jspecify.annotations.NullMarked;
