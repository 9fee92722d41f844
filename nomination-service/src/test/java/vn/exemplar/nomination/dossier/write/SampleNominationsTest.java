package vn.exemplar.nomination.dossier.write;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.write.acceptnomination.AcceptNomination;
import vn.exemplar.nomination.dossier.write.returndossier.ReturnDossier;
import vn.exemplar.nomination.dossier.write.revisedraft.ReviseDraft;
import vn.exemplar.nomination.dossier.write.signoffnomination.SignOffNomination;
import vn.exemplar.nomination.dossier.write.submitnomination.SubmitNomination;
import vn.exemplar.nomination.programme.write.Programmes;

/** The eight nominations of the catalogue, from draft to acceptance. */
class SampleNominationsTest {
    private static final List<Defect> DEFECTS =
            List.of(new Defect("2.5.C.06", null, "Thiếu minh chứng"), new Defect("2.5.C.12", null, "Thiếu minh chứng"));

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
                .when(new SignOffNomination(nomination.id(), nomination.head()))
                .expectEvents(nomination.signedOff());
        dossier.given(nomination.drafted(), nomination.signedOff())
                .when(new SubmitNomination(nomination.id(), nomination.window(), nomination.head()))
                .expectEvents(nomination.submitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N01", "N02", "N03", "N04", "N06", "N07", "N08"})
    void a_complete_dossier_is_accepted_N7(String sample) {
        Nominations nomination = Nominations.sample(sample);
        dossier.given(nomination.drafted(), nomination.signedOff(), nomination.submitted())
                .when(new AcceptNomination(nomination.id(), Acts.standingOffice()))
                .expectEvents(nomination.accepted());
    }

    @Test
    void N05_without_evidence_or_reason_is_not_accepted_N3_N7() {
        Nominations nomination = Nominations.sample("N05");
        dossier.given(nomination.drafted(), nomination.signedOff(), nomination.submitted())
                .when(new AcceptNomination(nomination.id(), Acts.standingOffice()))
                .expectExceptionMessage(allOf(
                        startsWith("dossier-incomplete (N7)"), containsString("unprovenClaims=[2.5.C.06, 2.5.C.12]")));
    }

    @Test
    void N05_is_returned_supplemented_and_accepted_N7() {
        Nominations first = Nominations.sample("N05");
        Nominations second = first.supplemented();
        dossier.given(first.drafted(), first.signedOff(), first.submitted())
                .when(new ReturnDossier(first.id(), DEFECTS, Nominations.DUE, 2, Acts.standingOffice()))
                .expectEvents(first.returned(1, DEFECTS));
        dossier.given(first.drafted(), first.signedOff(), first.submitted(), first.returned(1, DEFECTS))
                .when(new ReviseDraft(first.id(), "3", Programmes.inForce(), second.content(), first.officer()))
                .expectEvents(second.revised());
        dossier.given(first.drafted(), first.signedOff(), first.submitted(), first.returned(1, DEFECTS))
                .andGiven(second.revised(), second.signedOff())
                .when(new SubmitNomination(first.id(), List.of(), first.head()))
                .expectEvents(second.supplementSent(1));
        dossier.given(first.drafted(), first.signedOff(), first.submitted(), first.returned(1, DEFECTS))
                .andGiven(second.revised(), second.signedOff(), second.supplementSent(1))
                .when(new AcceptNomination(first.id(), Acts.standingOffice()))
                .expectEvents(second.accepted());
    }
}
