/** An accepted nomination comes before the council. */
package vn.exemplar.review.review.write.openreview;
