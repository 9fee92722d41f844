/** A member says whether something stands between them and the item. */
@NullMarked
package vn.exemplar.review.review.write.declareconflict;

import org.jspecify.annotations.NullMarked;
