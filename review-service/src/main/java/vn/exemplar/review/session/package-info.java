/** Meetings of the council: agenda and timed attendance. */
@NullMarked
package vn.exemplar.review.session;

import org.jspecify.annotations.NullMarked;
