/** Which seats are held on a day. */
@NullMarked
package vn.exemplar.review.council.read.seats;

import org.jspecify.annotations.NullMarked;
