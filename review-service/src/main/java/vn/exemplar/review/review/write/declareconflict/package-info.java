/** A member says whether something stands between them and the item. */
package vn.exemplar.review.review.write.declareconflict;
