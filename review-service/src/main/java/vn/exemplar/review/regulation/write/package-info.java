/** A regulation with its versions and what may be decided about it. */
package vn.exemplar.review.regulation.write;
