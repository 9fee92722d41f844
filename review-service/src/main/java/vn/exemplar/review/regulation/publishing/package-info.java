/** What of the regulations' facts leaves the service: nothing. */
package vn.exemplar.review.regulation.publishing;
