/** Meetings of the council: agenda and timed attendance. */
package vn.exemplar.review.session;
