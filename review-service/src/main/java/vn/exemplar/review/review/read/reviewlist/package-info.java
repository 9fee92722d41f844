/** Reviews as each person may see them. */
package vn.exemplar.review.review.read.reviewlist;
