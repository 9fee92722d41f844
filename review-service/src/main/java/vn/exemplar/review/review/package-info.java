/** One nomination before the council: declarations, vote, result, recognition. */
package vn.exemplar.review.review;
