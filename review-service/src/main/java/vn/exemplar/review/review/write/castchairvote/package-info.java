/** Whoever presides decides a tie that a re-vote did not settle. */
package vn.exemplar.review.review.write.castchairvote;
