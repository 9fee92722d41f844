/** What the standing office does with the register. */
@NullMarked
package vn.exemplar.nomination.reward.write;

import org.jspecify.annotations.NullMarked;
