/** Whoever presides decides a tie that a re-vote did not settle. */
@NullMarked
package vn.exemplar.review.review.write.castchairvote;

import org.jspecify.annotations.NullMarked;
