/** What of the sessions' facts leaves the service: nothing. */
package vn.exemplar.review.session.publishing;
