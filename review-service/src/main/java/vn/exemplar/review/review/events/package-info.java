/** Facts about reviews. */
package vn.exemplar.review.review.events;
