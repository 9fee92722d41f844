package vn.exemplar.review.regulation;

import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.events.RegulationDrafted;
import vn.exemplar.review.regulation.events.RegulationDrafted.LegalSource;
import vn.exemplar.review.regulation.events.RegulationDrafted.Scale;
import vn.exemplar.review.regulation.events.RegulationDrafted.Share;

/** Terms as an event holds them, and back. */
public final class DraftedTerms {

    private DraftedTerms() {}

    public static RegulationDrafted event(String regulationId, int version, RegulationTerms terms) {
        VotingRule voting = terms.voting();
        return new RegulationDrafted(
                regulationId,
                version,
                share(voting.quorum(), terms.quorumBase()),
                share(voting.passMark(), voting.passBase()),
                terms.ballotKind().name(),
                voting.abstentionsInDenominator(),
                voting.conflictedLeaveDenominator(),
                terms.writtenBallotsCountTowardVote(),
                terms.writtenBallotsCountTowardQuorum(),
                voting.tieOrder().stream().map(TieStep::name).toList(),
                terms.consultationDays(),
                scale(terms.scoreScale()),
                terms.effectiveFrom(),
                terms.effectiveTo(),
                source(terms.source()));
    }

    public static RegulationTerms of(RegulationDrafted event) {
        Scale scale = event.scoreScale();
        LegalSource source = event.source();
        return new RegulationTerms(
                votingRule(event),
                QuorumBase.valueOf(event.quorum().base()),
                BallotKind.valueOf(event.ballotKind()),
                event.writtenBallotsCountTowardVote(),
                event.writtenBallotsCountTowardQuorum(),
                event.consultationDays(),
                scale == null ? null : new ScoreScale(scale.lowest(), scale.highest()),
                event.effectiveFrom(),
                event.effectiveTo(),
                new Source(
                        source.document(),
                        source.article(),
                        source.verifiedBy(),
                        source.verifiedOn(),
                        source.expiresOn()));
    }

    private static VotingRule votingRule(RegulationDrafted event) {
        return new VotingRule(
                new Fraction(event.quorum().numerator(), event.quorum().denominator()),
                new Fraction(event.passMark().numerator(), event.passMark().denominator()),
                PassBase.valueOf(event.passMark().base()),
                event.abstentionsInDenominator(),
                event.conflictedLeaveDenominator(),
                event.tieOrder().stream().map(TieStep::valueOf).toList());
    }

    private static Share share(Fraction fraction, Enum<?> base) {
        return new Share(fraction.numerator(), fraction.denominator(), base.name());
    }

    private static @Nullable Scale scale(@Nullable ScoreScale scale) {
        return scale == null ? null : new Scale(scale.lowest(), scale.highest());
    }

    private static LegalSource source(Source source) {
        return new LegalSource(
                source.document(), source.article(), source.verifiedBy(), source.verifiedOn(), source.expiresOn());
    }
}
