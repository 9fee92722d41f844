/** Which seats are held on a day. */
package vn.exemplar.review.council.read.seats;
