/** A review stands still while its nomination is held, and closes when it is withdrawn. */
package vn.exemplar.review.review.write.follownomination;
