package vn.exemplar.review.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules and terms for tests; the defaults of R2 unless said otherwise. */
public final class Rules {
    public static final Fraction TWO_THIRDS = new Fraction(2, 3);

    private Rules() {}

    public static VotingRule twoThirds() {
        return passing(TWO_THIRDS);
    }

    public static VotingRule passing(Fraction passMark) {
        return new VotingRule(
                TWO_THIRDS, passMark, PassBase.ALL_MEMBERS, true, true, List.of(TieStep.RE_VOTE, TieStep.CHAIR_VOTE));
    }

    public static VotingRule keepingConflictedInDenominator() {
        return new VotingRule(TWO_THIRDS, TWO_THIRDS, PassBase.ALL_MEMBERS, true, false, List.of());
    }

    public static VotingRule ofBallotsCast(boolean abstentionsInDenominator) {
        return new VotingRule(TWO_THIRDS, TWO_THIRDS, PassBase.BALLOTS_CAST, abstentionsInDenominator, true, List.of());
    }

    public static RuleVersion version(VotingRule rule) {
        return new RuleVersion("quy-che", 1, rule);
    }

    public static RegulationTerms terms(Source source) {
        return terms(source, null);
    }

    public static RegulationTerms terms(Source source, @Nullable LocalDate effectiveTo) {
        return new RegulationTerms(
                twoThirds(),
                QuorumBase.ALL_MEMBERS,
                BallotKind.SECRET,
                true,
                false,
                10,
                new ScoreScale(1, 10),
                LocalDate.of(2026, 1, 1),
                effectiveTo,
                source);
    }

    public static Source verified() {
        return new Source("Quy chế 01/QC-HĐ", "5", "p10", LocalDate.of(2026, 1, 2), null);
    }
}
