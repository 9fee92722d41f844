package vn.exemplar.review.regulation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.Acts.refusal;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.DraftedTerms;
import vn.exemplar.review.regulation.RegulationTerms;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.regulation.Source;
import vn.exemplar.review.regulation.events.RegulationActivated;
import vn.exemplar.review.regulation.events.RegulationDrafted;
import vn.exemplar.review.regulation.write.activateregulation.ActivateRegulation;
import vn.exemplar.review.regulation.write.draftregulation.DraftRegulation;

class RegulationTest {
    private static final String ID = "regulation:quy-che";
    private static final LocalDate TODAY = DayOfTheAct.of(Acts.NOW);

    private final AggregateTestFixture<Regulation> regulation = new AggregateTestFixture<>(Regulation.class);

    @Test
    void a_regulation_is_drafted() {
        regulation
                .givenNoPriorActivity()
                .when(draft(1, Rules.terms(Rules.verified())))
                .expectEvents(drafted(1, Rules.verified()));
    }

    @Test
    void r1_the_event_holds_everything_that_was_laid_down() {
        RegulationTerms terms = Rules.terms(Rules.verified(), LocalDate.of(2030, 12, 31));
        assertThat(DraftedTerms.of(DraftedTerms.event(ID, 1, terms))).isEqualTo(terms);
    }

    @Test
    void r1_versions_follow_one_another() {
        regulation
                .given(drafted(1, Rules.verified()))
                .when(draft(3, Rules.terms(Rules.verified())))
                .expectException(refusal("regulation-version-out-of-order", "R1"));
    }

    @Test
    void r1_a_verified_regulation_is_activated() {
        regulation
                .given(drafted(1, Rules.verified()))
                .when(activate())
                .expectEvents(new RegulationActivated(ID, 1, Acts.NOW));
    }

    @Test
    void r1_an_unverified_source_cannot_be_activated() {
        regulation
                .given(drafted(1, new Source("Quy chế", "5", null, null, null)))
                .when(activate())
                .expectException(refusal("source-not-verified", "R1"));
    }

    @Test
    void r1_a_source_without_the_one_who_verified_it_cannot_be_activated() {
        regulation
                .given(drafted(1, new Source("Quy chế", "5", " ", TODAY, null)))
                .when(activate())
                .expectException(refusal("source-not-verified", "R1"));
    }

    @Test
    void r1_a_source_to_be_verified_tomorrow_cannot_be_activated() {
        regulation
                .given(drafted(1, new Source("Quy chế", "5", "p10", TODAY.plusDays(1), null)))
                .when(activate())
                .expectException(refusal("source-not-verified", "R1"));
    }

    @Test
    void r1_an_expired_source_cannot_be_activated() {
        regulation
                .given(drafted(1, new Source("Nghị định 91/2017", "45", "p10", TODAY, TODAY.minusDays(1))))
                .when(activate())
                .expectException(refusal("source-expired", "R1"));
    }

    @Test
    void r1_a_source_is_in_force_on_its_last_day() {
        regulation
                .given(drafted(1, new Source("Nghị định", "45", "p10", TODAY, TODAY)))
                .when(activate())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void r1_a_regulation_that_is_over_cannot_be_activated() {
        regulation
                .given(DraftedTerms.event(ID, 1, Rules.terms(Rules.verified(), TODAY.minusDays(1))))
                .when(activate())
                .expectException(refusal("source-expired", "R1"));
    }

    @Test
    void an_active_regulation_is_not_activated_again_but_its_next_version_is() {
        regulation
                .given(drafted(1, Rules.verified()), new RegulationActivated(ID, 1, Acts.NOW))
                .when(activate())
                .expectException(refusal("regulation-already-active", "R1"));
        regulation
                .given(
                        drafted(1, Rules.verified()),
                        new RegulationActivated(ID, 1, Acts.NOW),
                        drafted(2, Rules.verified()))
                .when(activate())
                .expectEvents(new RegulationActivated(ID, 2, Acts.NOW));
    }

    private static DraftRegulation draft(int version, RegulationTerms terms) {
        return new DraftRegulation(ID, version, terms, Acts.by("p10"));
    }

    private static ActivateRegulation activate() {
        return new ActivateRegulation(ID, Acts.by("p01"));
    }

    private static RegulationDrafted drafted(int version, Source source) {
        return DraftedTerms.event(ID, version, Rules.terms(source));
    }
}
