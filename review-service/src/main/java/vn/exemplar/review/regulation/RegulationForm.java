package vn.exemplar.review.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.RegulationTerms.BallotKind;
import vn.exemplar.review.regulation.RegulationTerms.QuorumBase;
import vn.exemplar.review.regulation.RegulationTerms.ScoreScale;
import vn.exemplar.review.regulation.RegulationTerms.Source;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;

/** A regulation as people send it and as the presets show it. */
public record RegulationForm(
        @NotNull @Valid QuorumForm quorum,
        @NotNull BallotKind ballotKind,
        @NotNull @Valid PassMarkForm passMark,
        boolean abstentionsInDenominator,
        boolean writtenBallotsCountTowardVote,
        boolean writtenBallotsCountTowardQuorum,
        @NotNull List<TieStep> tieOrder,
        @Nullable Boolean conflictedLeaveDenominator,
        @Min(0) @Max(366) int consultationDays,
        @Nullable ScoreScale scoreScale,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @NotNull @Valid SourceForm source) {

    public RegulationTerms terms() {
        return new RegulationTerms(
                votingRule(),
                quorum.base(),
                ballotKind,
                writtenBallotsCountTowardVote,
                writtenBallotsCountTowardQuorum,
                consultationDays,
                scoreScale,
                effectiveFrom,
                effectiveTo,
                source.source());
    }

    private VotingRule votingRule() {
        return new VotingRule(
                new Fraction(quorum.numerator(), quorum.denominator()),
                new Fraction(passMark.numerator(), passMark.denominator()),
                passMark.base(),
                abstentionsInDenominator,
                conflictedLeaveDenominator == null || conflictedLeaveDenominator,
                tieOrder);
    }

    public record QuorumForm(
            @Min(1) int numerator,
            @Min(1) int denominator,
            @NotNull QuorumBase base) {}

    public record PassMarkForm(
            @Min(1) int numerator,
            @Min(1) int denominator,
            @NotNull PassBase base) {}

    public record SourceForm(
            @NotBlank String document,
            @NotBlank String article,
            @Nullable String verifiedBy,
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate expiresOn) {

        Source source() {
            return new Source(document, article, verifiedBy, verifiedOn, expiresOn);
        }
    }
}
