/** Facts about council terms. */
package vn.exemplar.review.council.events;
