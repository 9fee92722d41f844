/** Many rewards are entered at once, each for itself. */
@NullMarked
package vn.exemplar.nomination.reward.write.importrewards;

import org.jspecify.annotations.NullMarked;
