package vn.exemplar.review.regulation.activate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.regulation.Rules.ID;
import static vn.exemplar.review.regulation.Rules.TODAY;
import static vn.exemplar.review.regulation.Rules.activated;
import static vn.exemplar.review.regulation.Rules.drafted;
import static vn.exemplar.review.regulation.Rules.none;
import static vn.exemplar.review.regulation.Rules.verified;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.Acts;
import vn.exemplar.review.regulation.RegulationTerms.Source;

class ActivateRegulationTest {
    private static final ActivateRegulation ACTIVATE = new ActivateRegulation(ID, Acts.by("p01"));

    @Test
    void r1_a_verified_regulation_is_activated() {
        none().given(drafted(1)).when(ACTIVATE).then(activated(1));
    }

    @Test
    void r1_what_was_never_drafted_is_not_found() {
        none().when(ACTIVATE).refused("regulation-not-found (R1)");
    }

    @Test
    void r1_an_unverified_source_cannot_be_activated() {
        none().given(drafted(1, new Source("Quy chế", "5", null, null, null)))
                .when(ACTIVATE)
                .refused("source-not-verified (R1) {document=Quy chế}");
        none().given(drafted(1, new Source("Quy chế", "5", "p10", null, null)))
                .when(ACTIVATE)
                .refused("source-not-verified (R1)");
    }

    @Test
    void r1_a_source_without_the_one_who_verified_it_cannot_be_activated() {
        none().given(drafted(1, new Source("Quy chế", "5", " ", TODAY, null)))
                .when(ACTIVATE)
                .refused("source-not-verified (R1)");
        none().given(drafted(1, new Source("Quy chế", "5", null, TODAY, null)))
                .when(ACTIVATE)
                .refused("source-not-verified (R1)");
    }

    @Test
    void r1_a_source_to_be_verified_tomorrow_cannot_be_activated_but_one_verified_today_can() {
        none().given(drafted(1, new Source("Quy chế", "5", "p10", TODAY.plusDays(1), null)))
                .when(ACTIVATE)
                .refused("source-not-verified (R1)");
        none().given(drafted(1, new Source("Quy chế", "5", "p10", TODAY, null)))
                .when(ACTIVATE)
                .then(activated(1));
    }

    @Test
    void r1_an_expired_source_cannot_be_activated() {
        none().given(drafted(1, new Source("Nghị định 91/2017", "45", "p10", TODAY, TODAY.minusDays(1))))
                .when(ACTIVATE)
                .refused("source-expired (R1) {document=Nghị định 91/2017}");
    }

    @Test
    void r1_a_source_is_in_force_on_its_last_day() {
        none().given(drafted(1, new Source("Nghị định", "45", "p10", TODAY, TODAY)))
                .when(ACTIVATE)
                .then(activated(1));
    }

    @Test
    void r1_a_regulation_that_is_over_cannot_be_activated_until_its_last_day_it_can() {
        none().given(drafted(1, verified(), TODAY.minusDays(1))).when(ACTIVATE).refused("source-expired (R1)");
        none().given(drafted(1, verified(), TODAY)).when(ACTIVATE).then(activated(1));
    }

    @Test
    void r1_the_refusal_names_the_place_in_the_law() {
        Refusal unverified = none().given(drafted(1, new Source("Quy chế", "5", null, null, null)))
                .when(ACTIVATE)
                .refusal();
        Refusal expired = none().given(drafted(1, new Source("Nghị định", "45", "p10", TODAY, TODAY.minusDays(1))))
                .when(ACTIVATE)
                .refusal();
        assertThat(unverified.legalBasis()).isEqualTo("Quy chế, 5");
        assertThat(expired.legalBasis()).isEqualTo("Nghị định, 45");
    }

    @Test
    void r1_an_active_regulation_is_not_activated_again_but_its_next_version_is() {
        none().given(drafted(1), activated(1)).when(ACTIVATE).refused("regulation-already-active (R1) {version=1}");
        none().given(drafted(1), activated(1), drafted(2)).when(ACTIVATE).then(activated(2));
        none().given(drafted(1), drafted(2)).when(ACTIVATE).then(activated(2));
    }
}
