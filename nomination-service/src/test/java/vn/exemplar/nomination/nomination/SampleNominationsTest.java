package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.none;
import static vn.exemplar.nomination.nomination.office.accept.AcceptNominationTest.accept;
import static vn.exemplar.nomination.nomination.office.sendback.ReturnNominationTest.sendBack;
import static vn.exemplar.nomination.nomination.unit.draft.DraftNominationTest.draft;
import static vn.exemplar.nomination.nomination.unit.revise.ReviseDraftTest.revise;
import static vn.exemplar.nomination.nomination.unit.signoff.SignOffNominationTest.signOff;
import static vn.exemplar.nomination.nomination.unit.submit.SubmitNominationTest.submit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The eight nominations of the catalogue, from draft to acceptance. */
class SampleNominationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08"})
    void is_drafted_with_the_criteria_it_must_answer_G1_G2_G3(String sample) {
        Nominations nomination = Nominations.sample(sample);
        none().when(draft(nomination)).then(nomination.drafted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08"})
    void is_signed_off_and_submitted_with_a_receipt_N3_N4_N5(String sample) {
        Nominations nomination = Nominations.sample(sample);
        nomination.asDraft().when(signOff(nomination, null, nomination.head())).then(nomination.signedOff());
        nomination.asSigned().when(submit(nomination)).then(nomination.submitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N01", "N02", "N03", "N04", "N06", "N07", "N08"})
    void a_complete_dossier_is_accepted_N7(String sample) {
        Nominations nomination = Nominations.sample(sample);
        nomination.asMarked().when(accept(nomination)).then(nomination.accepted());
    }

    @Test
    void N05_without_evidence_or_reason_is_not_accepted_N3_N7() {
        Nominations nomination = Nominations.sample("N05");
        nomination.asMarked().when(accept(nomination)).refused("dossier-incomplete (N7)");
        assertThat(nomination.asMarked().when(accept(nomination)).refusal())
                .hasMessageContaining("unprovenClaims=[2.5.C.06, 2.5.C.12]");
    }

    @Test
    void N05_is_returned_supplemented_and_accepted_N7() {
        Nominations first = Nominations.sample("N05");
        Nominations second = first.supplemented();
        String[] defects = {"2.5.C.06", "2.5.C.12"};
        first.asMarked(defects).when(sendBack(first.id())).then(first.returned(1, defects));
        first.asReturned(defects).when(revise(second, 4)).then(second.revised(first));
        first.asReturned(defects)
                .given(second.revised(first), second.signedOff())
                .when(submit(second, List.of(), first.head()))
                .then(second.supplementSent(1));
        first.asReturned(defects)
                .given(second.revised(first), second.signedOff(), second.supplementSent(1), second.marked(1))
                .when(accept(second))
                .then(second.accepted());
    }
}
