package vn.exemplar.review.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.RegulationEvent.RegulationActivated;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.LegalSource;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.Scale;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted.Share;
import vn.exemplar.review.regulation.RegulationTerms.BallotKind;
import vn.exemplar.review.regulation.RegulationTerms.QuorumBase;
import vn.exemplar.review.regulation.RegulationTerms.ScoreScale;
import vn.exemplar.review.regulation.RegulationTerms.Source;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;

/** Rules, terms and regulations for tests; the defaults of R2 unless said otherwise. */
public final class Rules {
    public static final String ID = "regulation:quy-che";
    public static final LocalDate TODAY = DayOfTheAct.of(Acts.NOW);
    public static final Fraction TWO_THIRDS = new Fraction(2, 3);

    private Rules() {}

    public static Scenario<Regulation, RegulationEvent> none() {
        return Scenario.of(Regulation.NONE, Regulation::after);
    }

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

    public static RegulationDrafted drafted(int version) {
        return drafted(version, verified());
    }

    public static RegulationDrafted drafted(int version, Source source) {
        return drafted(version, source, null);
    }

    /** The {@link #terms} as the ledger holds them. */
    public static RegulationDrafted drafted(int version, Source source, @Nullable LocalDate effectiveTo) {
        return new RegulationDrafted(
                ID,
                version,
                new Share(2, 3, "ALL_MEMBERS"),
                new Share(2, 3, "ALL_MEMBERS"),
                "SECRET",
                true,
                true,
                true,
                false,
                List.of("RE_VOTE", "CHAIR_VOTE"),
                10,
                new Scale(1, 10),
                LocalDate.of(2026, 1, 1),
                effectiveTo,
                new LegalSource(
                        source.document(),
                        source.article(),
                        source.verifiedBy(),
                        source.verifiedOn(),
                        source.expiresOn()));
    }

    public static RegulationActivated activated(int version) {
        return new RegulationActivated(ID, version, Acts.NOW);
    }
}
