/** A regulation with its versions and what may be decided about it. */
@NullMarked
package vn.exemplar.review.regulation.write;

import org.jspecify.annotations.NullMarked;
