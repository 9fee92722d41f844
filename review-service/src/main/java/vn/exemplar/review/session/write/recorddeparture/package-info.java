/** A member leaves. */
package vn.exemplar.review.session.write.recorddeparture;
