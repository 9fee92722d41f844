/** The council term and what may be decided about it. */
@NullMarked
package vn.exemplar.review.council.write;

import org.jspecify.annotations.NullMarked;
