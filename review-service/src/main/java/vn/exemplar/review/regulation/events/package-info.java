/** Facts about regulations. */
package vn.exemplar.review.regulation.events;
