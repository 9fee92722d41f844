/** What the standing office does with the register. */
package vn.exemplar.nomination.reward.write;
