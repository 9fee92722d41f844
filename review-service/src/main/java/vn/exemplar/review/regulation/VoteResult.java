package vn.exemplar.review.regulation;

import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.VotingRule.TieStep;

/**
 * What a count means under a rule.
 *
 * @param base the number that the pass mark is a share of
 * @param needed how many of them must agree
 * @param nextStep what a tie leads to, null without a tie
 */
public record VoteResult(
        Outcome outcome, int base, int needed, @Nullable TieStep nextStep) {

    public enum Outcome {
        PASSED,
        FAILED,
        TIED
    }
}
