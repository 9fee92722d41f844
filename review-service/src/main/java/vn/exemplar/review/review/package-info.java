/**
 * One nomination before the council: declarations of conflict, a sealed vote in rounds, its result and the recognition.
 * Who is in conflict with it sees nothing of it, and nobody sees a running count.
 */
package vn.exemplar.review.review;
