/** A member comes in later. */
package vn.exemplar.review.session.write.recordarrival;
