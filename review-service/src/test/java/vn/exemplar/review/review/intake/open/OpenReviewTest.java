package vn.exemplar.review.review.intake.open;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.NOMINATION;
import static vn.exemplar.review.review.Reviews.dossier;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.pinned;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.Rules;

class OpenReviewTest {
    private static final Optional<RuleVersion> RULE = Optional.of(Rules.version(Rules.twoThirds()));

    @Test
    void a_review_opens_once_however_often_its_nomination_arrives() {
        none().when(open(RULE)).then(opened(), pinned());
        none().given(opened(), pinned()).when(open(RULE)).thenNothing();
    }

    @Test
    void r1_without_a_rule_in_force_it_opens_without_one() {
        none().when(open(Optional.empty())).then(opened());
        none().given(opened()).when(open(RULE)).thenNothing();
    }

    @Test
    void it_opens_under_no_rule_set() {
        assertThat(none().when(open(RULE)).ruleSet()).isNull();
    }

    private static OpenReview open(Optional<RuleVersion> rule) {
        return new OpenReview(ID, NOMINATION, dossier(), "Lý Trúc Khanh", rule, Acts.by("nomination-service"));
    }
}
