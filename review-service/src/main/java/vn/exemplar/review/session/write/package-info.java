/** The session and what may be decided about it. */
@NullMarked
package vn.exemplar.review.session.write;

import org.jspecify.annotations.NullMarked;
