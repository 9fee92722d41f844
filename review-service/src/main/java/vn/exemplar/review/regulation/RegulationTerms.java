package vn.exemplar.review.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    public boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
