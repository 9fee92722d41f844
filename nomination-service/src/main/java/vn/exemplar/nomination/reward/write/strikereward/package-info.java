/** A wrong entry is struck. */
@NullMarked
package vn.exemplar.nomination.reward.write.strikereward;

import org.jspecify.annotations.NullMarked;
