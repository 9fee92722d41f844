/**
 * Who sits on the council, in which role, from which day to which. A director appoints it for a term; nothing of it
 * leaves the service.
 */
package vn.exemplar.review.council;
