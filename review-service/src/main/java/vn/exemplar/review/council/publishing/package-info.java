/** What of the council's facts leaves the service: nothing. */
package vn.exemplar.review.council.publishing;
