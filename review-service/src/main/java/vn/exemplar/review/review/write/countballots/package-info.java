/** The secretary closes the vote: all ballots are opened at once. */
@NullMarked
package vn.exemplar.review.review.write.countballots;

import org.jspecify.annotations.NullMarked;
