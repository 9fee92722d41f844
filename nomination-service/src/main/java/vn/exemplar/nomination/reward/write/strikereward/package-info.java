/** A wrong entry is struck. */
package vn.exemplar.nomination.reward.write.strikereward;
