package vn.exemplar.review.review.service.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.NOMINATION;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.pinned;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.regulation.VotingRule.PassBase;
import vn.exemplar.review.regulation.VotingRule.TieStep;
import vn.exemplar.review.review.ReviewEvent.RegulationPinned;

class PinRegulationTest {

    @Test
    void r1_a_review_without_a_rule_keeps_to_the_one_it_was_convened_under() {
        none().given(opened()).when(pin(Rules.version(Rules.twoThirds()))).then(pinned());
    }

    @Test
    void r1_a_pinned_rule_is_not_touched_by_a_later_one() {
        none().given(opened(), pinned())
                .when(pin(Rules.version(Rules.passing(new Fraction(1, 2)))))
                .thenNothing();
    }

    @Test
    void r1_the_event_holds_the_whole_rule() {
        VotingRule unusual = new VotingRule(
                new Fraction(1, 2),
                new Fraction(9, 10),
                PassBase.BALLOTS_CAST,
                false,
                true,
                List.of(TieStep.CHAIR_VOTE));
        RuleVersion version = new RuleVersion("quy-che-khac", 4, unusual);
        none().given(opened())
                .when(pin(version))
                .then(new RegulationPinned(
                        ID,
                        NOMINATION,
                        "quy-che-khac",
                        4,
                        1,
                        2,
                        9,
                        10,
                        "BALLOTS_CAST",
                        false,
                        true,
                        List.of("CHAIR_VOTE")));
        assertThat(none().given(opened()).when(pin(version)).and().state().rule())
                .isEqualTo(version);
    }

    @Test
    void r1_a_review_that_was_never_opened_keeps_to_no_rule() {
        none().when(pin(Rules.version(Rules.twoThirds()))).refused("review-unknown (R4)");
    }

    private static PinRegulation pin(RuleVersion rule) {
        return new PinRegulation(ID, rule, Acts.by("review-service"));
    }
}
