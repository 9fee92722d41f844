/** The secretary convenes a session with its agenda. */
package vn.exemplar.review.session.write.convenesession;
