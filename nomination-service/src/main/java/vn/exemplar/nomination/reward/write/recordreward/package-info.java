/** One reward is entered. */
package vn.exemplar.nomination.reward.write.recordreward;
