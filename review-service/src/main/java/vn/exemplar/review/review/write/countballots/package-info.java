/** The secretary closes the vote: all ballots are opened at once. */
package vn.exemplar.review.review.write.countballots;
