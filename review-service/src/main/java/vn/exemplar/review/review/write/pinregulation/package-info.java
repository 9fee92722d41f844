/** A review keeps to one version of the regulation. */
package vn.exemplar.review.review.write.pinregulation;
