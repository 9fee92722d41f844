/** A member casts a sealed ballot. */
package vn.exemplar.review.review.write.castballot;
