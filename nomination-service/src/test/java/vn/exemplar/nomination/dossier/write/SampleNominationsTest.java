package vn.exemplar.nomination.dossier.write;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The eight nominations of the catalogue, from draft to acceptance. */
class SampleNominationsTest {
    private final AggregateTestFixture<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @ParameterizedTest
    @ValueSource(strings = {"N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08"})
    void is_drafted_with_the_criteria_it_must_answer_G1_G2_G3(String sample) {
        Nominations nomination = Nominations.sample(sample);
        dossier.givenNoPriorActivity().when(nomination.draft()).expectEvents(nomination.drafted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08"})
    void is_signed_off_and_submitted_with_a_receipt_N3_N4_N5(String sample) {
        Nominations nomination = Nominations.sample(sample);
        dossier.given(nomination.drafted())
                .when(nomination.signOff(null, nomination.head()))
                .expectEvents(nomination.signedOff());
        dossier.given(nomination.drafted(), nomination.signedOff())
                .when(nomination.submit())
                .expectEvents(nomination.submitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N01", "N02", "N03", "N04", "N06", "N07", "N08"})
    void a_complete_dossier_is_accepted_N7(String sample) {
        Nominations nomination = Nominations.sample(sample);
        dossier.given(nomination.drafted(), nomination.signedOff(), nomination.submitted(), nomination.marked(0))
                .when(nomination.accept())
                .expectEvents(nomination.accepted());
    }

    @Test
    void N05_without_evidence_or_reason_is_not_accepted_N3_N7() {
        Nominations nomination = Nominations.sample("N05");
        dossier.given(nomination.drafted(), nomination.signedOff(), nomination.submitted(), nomination.marked(0))
                .when(nomination.accept())
                .expectExceptionMessage(allOf(
                        startsWith("dossier-incomplete (N7)"), containsString("unprovenClaims=[2.5.C.06, 2.5.C.12]")));
    }

    @Test
    void N05_is_returned_supplemented_and_accepted_N7() {
        Nominations first = Nominations.sample("N05");
        Nominations second = first.supplemented();
        String[] defects = {"2.5.C.06", "2.5.C.12"};
        dossier.given(first.drafted(), first.signedOff(), first.submitted(), first.marked(0, defects))
                .when(first.giveBack())
                .expectEvents(first.returned(1, defects));
        dossier.given(first.drafted(), first.signedOff(), first.submitted(), first.marked(0, defects))
                .andGiven(first.returned(1, defects))
                .when(second.revise(4))
                .expectEvents(second.revised(first));
        dossier.given(first.drafted(), first.signedOff(), first.submitted(), first.marked(0, defects))
                .andGiven(first.returned(1, defects), second.revised(first), second.signedOff())
                .when(second.submit(first.head(), List.of()))
                .expectEvents(second.supplementSent(1));
        dossier.given(first.drafted(), first.signedOff(), first.submitted(), first.marked(0, defects))
                .andGiven(first.returned(1, defects), second.revised(first), second.signedOff())
                .andGiven(second.supplementSent(1), second.marked(1))
                .when(second.accept())
                .expectEvents(second.accepted());
    }
}
