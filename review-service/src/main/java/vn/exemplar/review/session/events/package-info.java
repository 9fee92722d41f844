/** Facts about sessions. */
package vn.exemplar.review.session.events;
