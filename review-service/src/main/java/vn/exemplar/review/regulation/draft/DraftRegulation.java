package vn.exemplar.review.regulation.draft;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.Regulation;
import vn.exemplar.review.regulation.RegulationEvent;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.LegalSource;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.Scale;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.Share;
import vn.exemplar.review.regulation.RegulationTerms;
import vn.exemplar.review.regulation.RegulationTerms.ScoreScale;
import vn.exemplar.review.regulation.RegulationTerms.Source;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.regulation.VotingRule.TieStep;

/** The first version of a regulation, or the next one. */
record DraftRegulation(String subject, int version, RegulationTerms terms, Act act)
        implements Decision<Regulation, RegulationEvent> {

    @Override
    public List<RegulationEvent> decide(Regulation regulation) {
        int next = regulation.exists() ? regulation.latest().version() + 1 : 1;
        refuseUnless(
                version == next,
                () -> conflict("regulation-version-out-of-order", "R1")
                        .with("version", version)
                        .with("next", next));
        return List.of(drafted(terms.voting()));
    }

    private RegulationDrafted drafted(VotingRule voting) {
        return new RegulationDrafted(
                subject,
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
