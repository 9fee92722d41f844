/** Many rewards are entered at once, each for itself. */
package vn.exemplar.nomination.reward.write.importrewards;
