package vn.exemplar.review.regulation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.regulation.Rules.ID;
import static vn.exemplar.review.regulation.Rules.drafted;
import static vn.exemplar.review.regulation.Rules.none;
import static vn.exemplar.review.regulation.Rules.terms;
import static vn.exemplar.review.regulation.Rules.verified;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.RegulationTerms;
import vn.exemplar.review.regulation.RegulationTerms.BallotKind;
import vn.exemplar.review.regulation.RegulationTerms.QuorumBase;
import vn.exemplar.review.regulation.RegulationTerms.Source;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;

class DraftRegulationTest {
    private static final RegulationTerms UNUSUAL = new RegulationTerms(
            new VotingRule(
                    new Fraction(1, 2),
                    new Fraction(9, 10),
                    PassBase.BALLOTS_CAST,
                    false,
                    false,
                    List.of(TieStep.CHAIR_VOTE)),
            QuorumBase.ALL_MEMBERS,
            BallotKind.SECRET,
            false,
            true,
            3,
            null,
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2030, 12, 31),
            new Source("Nghị định", "45", null, null, LocalDate.of(2031, 1, 1)));

    @Test
    void r1_a_regulation_is_drafted() {
        none().when(draft(1, terms(verified()))).then(drafted(1));
    }

    @Test
    void r1_the_event_holds_everything_that_was_laid_down() {
        for (RegulationTerms terms :
                List.of(UNUSUAL, terms(verified()), terms(verified(), LocalDate.of(2030, 12, 31)))) {
            assertThat(none().when(draft(1, terms)).and().state().latest().terms())
                    .isEqualTo(terms);
        }
    }

    @Test
    void r1_versions_follow_one_another() {
        none().when(draft(2, terms(verified()))).refused("regulation-version-out-of-order (R1) {");
        none().given(drafted(1)).when(draft(3, terms(verified()))).refused("regulation-version-out-of-order (R1)");
        none().given(drafted(1)).when(draft(1, terms(verified()))).refused("regulation-version-out-of-order (R1)");
        none().given(drafted(1)).when(draft(2, terms(verified()))).then(drafted(2));
    }

    @Test
    void r1_the_refusal_names_the_version_that_comes_next() {
        assertThat(none().given(drafted(1), drafted(2))
                        .when(draft(5, terms(verified())))
                        .refusal()
                        .details())
                .containsEntry("version", 5)
                .containsEntry("next", 3);
    }

    private static DraftRegulation draft(int version, RegulationTerms terms) {
        return new DraftRegulation(ID, version, terms, Acts.by("p10"));
    }
}
