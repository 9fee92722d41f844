/** The session and what may be decided about it. */
package vn.exemplar.review.session.write;
