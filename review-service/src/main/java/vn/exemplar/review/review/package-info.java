/** One nomination before the council: declarations, vote, result, recognition. */
@NullMarked
package vn.exemplar.review.review;

import org.jspecify.annotations.NullMarked;
