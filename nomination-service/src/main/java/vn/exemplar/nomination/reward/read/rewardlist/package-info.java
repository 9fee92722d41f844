/** The register as people search it, without regard to diacritics and case. */
package vn.exemplar.nomination.reward.read.rewardlist;
