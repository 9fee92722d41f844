package vn.exemplar.review.review;

import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;
import vn.exemplar.review.review.ReviewEvent.RegulationPinned;

/** The pinned rule as the event holds it, and back. */
public final class PinnedRule {

    private PinnedRule() {}

    public static RegulationPinned event(String reviewId, String nominationId, RuleVersion version) {
        VotingRule rule = version.rule();
        return new RegulationPinned(
                reviewId,
                nominationId,
                version.regulationId(),
                version.version(),
                rule.quorum().numerator(),
                rule.quorum().denominator(),
                rule.passMark().numerator(),
                rule.passMark().denominator(),
                rule.passBase().name(),
                rule.abstentionsInDenominator(),
                rule.conflictedLeaveDenominator(),
                rule.tieOrder().stream().map(TieStep::name).toList());
    }

    static RuleVersion of(RegulationPinned event) {
        VotingRule rule = new VotingRule(
                new Fraction(event.quorumNumerator(), event.quorumDenominator()),
                new Fraction(event.passNumerator(), event.passDenominator()),
                PassBase.valueOf(event.passBase()),
                event.abstentionsInDenominator(),
                event.conflictedLeaveDenominator(),
                event.tieOrder().stream().map(TieStep::valueOf).toList());
        return new RuleVersion(event.regulationId(), event.regulationVersion(), rule);
    }
}
