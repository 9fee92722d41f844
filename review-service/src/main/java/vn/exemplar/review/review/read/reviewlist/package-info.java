/** Reviews as each person may see them. */
@NullMarked
package vn.exemplar.review.review.read.reviewlist;

import org.jspecify.annotations.NullMarked;
