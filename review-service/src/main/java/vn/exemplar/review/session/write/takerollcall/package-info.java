/** The secretary records who is there when the session starts. */
package vn.exemplar.review.session.write.takerollcall;
