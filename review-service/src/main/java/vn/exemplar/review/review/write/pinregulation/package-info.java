/** A review keeps to one version of the regulation. */
@NullMarked
package vn.exemplar.review.review.write.pinregulation;

import org.jspecify.annotations.NullMarked;
