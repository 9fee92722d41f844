/** Facts about the register of earlier rewards. */
@NullMarked
package vn.exemplar.nomination.reward.events;

import org.jspecify.annotations.NullMarked;
