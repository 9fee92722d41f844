/** One reward is entered. */
@NullMarked
package vn.exemplar.nomination.reward.write.recordreward;

import org.jspecify.annotations.NullMarked;
