/** The register as people search it, without regard to diacritics and case. */
@NullMarked
package vn.exemplar.nomination.reward.read.rewardlist;

import org.jspecify.annotations.NullMarked;
