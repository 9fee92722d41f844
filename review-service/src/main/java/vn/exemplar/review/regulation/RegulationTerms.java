package vn.exemplar.review.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.LegalSource;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.Scale;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.Share;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;

/** Everything that one version of a regulation lays down. */
public record RegulationTerms(
        VotingRule voting,
        QuorumBase quorumBase,
        BallotKind ballotKind,
        boolean writtenBallotsCountTowardVote,
        boolean writtenBallotsCountTowardQuorum,
        int consultationDays,
        @Nullable ScoreScale scoreScale,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source) {

    /** What the quorum is a share of. */
    public enum QuorumBase {
        ALL_MEMBERS
    }

    public enum BallotKind {
        SECRET
    }

    public record ScoreScale(int lowest, int highest) {}

    /** Where a rule comes from, who compared it with the document, and until when the document is in force. */
    public record Source(
            String document,
            String article,
            @Nullable String verifiedBy,
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate expiresOn) {

        public boolean isVerifiedBy(LocalDate today) {
            return verifiedBy != null && !verifiedBy.isBlank() && verifiedOn != null && !verifiedOn.isAfter(today);
        }
    }

    static RegulationTerms of(RegulationDrafted event) {
        Scale scale = event.scoreScale();
        LegalSource source = event.source();
        return new RegulationTerms(
                new VotingRule(
                        fraction(event.quorum()),
                        fraction(event.passMark()),
                        PassBase.valueOf(event.passMark().base()),
                        event.abstentionsInDenominator(),
                        event.conflictedLeaveDenominator(),
                        event.tieOrder().stream().map(TieStep::valueOf).toList()),
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

    private static Fraction fraction(Share share) {
        return new Fraction(share.numerator(), share.denominator());
    }

    public boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** The source or the regulation has expired. */
    public boolean isOver(LocalDate today) {
        return hasPassed(source.expiresOn(), today) || hasPassed(effectiveTo, today);
    }

    private static boolean hasPassed(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
