/** An accepted nomination comes before the council. */
@NullMarked
package vn.exemplar.review.review.write.openreview;

import org.jspecify.annotations.NullMarked;
