/** The review and what may be decided about it. */
package vn.exemplar.review.review.write;
