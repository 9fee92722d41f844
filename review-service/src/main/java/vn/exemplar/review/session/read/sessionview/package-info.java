/** A session with its agenda and the quorum of each item. */
package vn.exemplar.review.session.read.sessionview;
