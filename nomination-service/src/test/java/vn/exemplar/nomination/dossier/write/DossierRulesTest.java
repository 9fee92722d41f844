package vn.exemplar.nomination.dossier.write;

import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.write.acceptnomination.AcceptNomination;
import vn.exemplar.nomination.dossier.write.draftnomination.DraftNomination;
import vn.exemplar.nomination.dossier.write.returndossier.ReturnDossier;
import vn.exemplar.nomination.dossier.write.revisedraft.ReviseDraft;
import vn.exemplar.nomination.dossier.write.signoffnomination.SignOffNomination;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.dossier.write.submitnomination.SubmitNomination;
import vn.exemplar.nomination.dossier.write.withdrawnomination.WithdrawNomination;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.write.Programmes;

class DossierRulesTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Nominations N03 = Nominations.sample("N03");
    private static final List<Defect> DEFECTS = List.of(new Defect("1.G.01", null, "Chưa rõ"));
    private static final Act OTHER_UNIT = Acts.by("p12", "BCVT", "UNIT_HEAD");

    private final AggregateTestFixture<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @Test
    void only_an_active_unit_nominates_G4() {
        dossier.givenNoPriorActivity()
                .when(new DraftNomination(N01.id(), Programmes.inForce(), false, N01.content(), N01.officer()))
                .expectExceptionMessage(startsWith("unit-not-active (G4)"));
    }

    @Test
    void only_an_active_programme_takes_nominations_G1() {
        ProgrammeTerms draft = new ProgrammeTerms(Programmes.plan(), false);
        dossier.givenNoPriorActivity()
                .when(new DraftNomination(N01.id(), draft, true, N01.content(), N01.officer()))
                .expectExceptionMessage(startsWith("programme-not-active (G1)"));
    }

    @Test
    void the_year_lies_in_the_programme_G1() {
        refusedDraft("N01", body -> body.put("year", 2026), "year-outside-programme (G1)");
    }

    @Test
    void fields_are_of_the_programme_and_chosen_once_G2() {
        refusedDraft("N01", body -> body.put("mainField", "SPORT"), "field-unknown-or-repeated (G2)");
        refusedDraft("N01", body -> otherFields(body).add("MODEL_AGENCY"), "field-unknown-or-repeated (G2)");
    }

    @Test
    void a_field_takes_only_eligible_subjects_G2() {
        refusedDraft("N01", body -> otherFields(body).add("PARTY_AND_MASS_ORG"), "subject-not-eligible (G2)");
    }

    @Test
    void field_specific_has_a_main_field_G3() {
        refusedDraft("N01", body -> body.putNull("mainField"), "main-field-missing (G3)");
    }

    @Test
    void all_round_has_at_least_the_programmes_number_of_fields_G3() {
        refusedDraft("N07", body -> keepTwo(otherFields(body)), "all-round-needs-more-fields (G3)");
        refusedDraft("N07", body -> body.put("mainField", "CHARITY"), "all-round-needs-more-fields (G3)");
    }

    @Test
    void a_claim_answers_one_asked_criterion_once_with_evidence_of_the_dossier_N3() {
        refusedDraft("N01", body -> claim(body).put("criterionId", "2.6.J.01"), "claim-not-asked-for (N3)");
        refusedDraft("N01", body -> claim(body).put("criterionId", "1.G.02"), "claim-or-evidence-repeated (N3)");
        refusedDraft("N01", body -> ((ArrayNode) claim(body).path("evidence")).add("E99"), "evidence-unknown (N3)");
    }

    @Test
    void another_unit_learns_nothing_of_a_nomination_N2() {
        List.of(
                        new SignOffNomination(N01.id(), OTHER_UNIT),
                        new SubmitNomination(N01.id(), N01.window(), OTHER_UNIT),
                        new ReviseDraft(N01.id(), "0", Programmes.inForce(), N01.content(), OTHER_UNIT),
                        new WithdrawNomination(N01.id(), "Không", OTHER_UNIT))
                .forEach(command -> dossier.given(N01.drafted())
                        .when(command)
                        .expectExceptionMessage(startsWith("nomination-not-found (N2)")));
    }

    @Test
    void nobody_saves_over_a_version_they_have_not_read_N2() {
        dossier.given(N01.drafted(), N01.revised())
                .when(new ReviseDraft(N01.id(), "0", Programmes.inForce(), N01.content(), N01.officer()))
                .expectExceptionMessage(startsWith("stale-version (N2)"));
        dossier.given(N01.drafted(), N01.revised())
                .when(new ReviseDraft(N01.id(), "1", Programmes.inForce(), N01.content(), N01.officer()))
                .expectEvents(N01.revised());
    }

    @Test
    void a_signed_dossier_is_not_revised_N2() {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(new ReviseDraft(N01.id(), "1", Programmes.inForce(), N01.content(), N01.officer()))
                .expectExceptionMessage(startsWith("dossier-not-open-for-revision (N2)"));
    }

    @Test
    void a_nominee_cannot_sign_their_own_nomination_N4() {
        Act nominee = Acts.by("p07", N03.unit(), "UNIT_HEAD");
        dossier.given(N03.drafted())
                .when(new SignOffNomination(N03.id(), nominee))
                .expectExceptionMessage(startsWith("own-nomination (N4)"));
    }

    @Test
    void a_dossier_is_signed_off_once_N4() {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(new SignOffNomination(N01.id(), N01.head()))
                .expectExceptionMessage(startsWith("dossier-not-awaiting-sign-off (N4)"));
    }

    @Test
    void an_unsigned_dossier_is_not_submitted_N4() {
        dossier.given(N01.drafted())
                .when(new SubmitNomination(N01.id(), N01.window(), N01.head()))
                .expectExceptionMessage(startsWith("dossier-not-signed-off (N4)"));
    }

    @Test
    void every_required_criterion_is_claimed_before_sign_off_N3() {
        Nominations short1 = N01.withoutFirstClaim();
        dossier.given(short1.drafted())
                .when(new SignOffNomination(N01.id(), N01.head()))
                .expectExceptionMessage(startsWith("criteria-unclaimed (N3)"));
    }

    @Test
    void submission_lies_in_a_window_of_the_year_and_programme_N5() {
        LocalDate day = LocalDate.of(2023, 3, 15);
        refusedSubmission(new NominationWindow("2021-2025", day.plusDays(1), day.plusDays(9), List.of(2023)));
        refusedSubmission(new NominationWindow("2021-2025", day.minusDays(9), day.minusDays(1), List.of(2023)));
        refusedSubmission(new NominationWindow("2021-2025", day, day, List.of(2022)));
        refusedSubmission(new NominationWindow("2026-2030", day, day, List.of(2023)));
    }

    @Test
    void a_dossier_is_returned_at_most_twice_N7() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .andGiven(N01.returned(1, DEFECTS), N01.signedOff(), N01.supplementSent(1))
                .andGiven(N01.returned(2, DEFECTS), N01.signedOff(), N01.supplementSent(2))
                .when(new ReturnDossier(N01.id(), DEFECTS, Nominations.DUE, 2, Acts.standingOffice()))
                .expectExceptionMessage(startsWith("supplement-rounds-used-up (N7)"));
    }

    @Test
    void a_return_names_criteria_of_the_dossier_and_leaves_time_N7() {
        List<Defect> foreign = List.of(new Defect("2.6.J.01", null, "Không thuộc"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(new ReturnDossier(N01.id(), foreign, Nominations.DUE, 2, Acts.standingOffice()))
                .expectExceptionMessage(startsWith("defect-of-unknown-criterion (N7)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(new ReturnDossier(N01.id(), DEFECTS, LocalDate.of(2023, 3, 15), 2, Acts.standingOffice()))
                .expectExceptionMessage(startsWith("due-date-passed (N7)"));
    }

    @Test
    void only_a_submitted_dossier_is_returned_or_accepted_N7() {
        dossier.given(N01.drafted())
                .when(new AcceptNomination(N01.id(), Acts.standingOffice()))
                .expectExceptionMessage(startsWith("dossier-not-under-check (N7)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted())
                .when(new ReturnDossier(N01.id(), DEFECTS, Nominations.DUE, 2, Acts.standingOffice()))
                .expectExceptionMessage(startsWith("dossier-not-under-check (N7)"));
    }

    @Test
    void a_dossier_without_a_part_is_not_accepted_N7() {
        Nominations bare = Nominations.sample("N01");
        ((ArrayNode) bare.body().path("dossierParts")).remove(0);
        dossier.given(bare.drafted(), bare.signedOff(), bare.submitted())
                .when(new AcceptNomination(N01.id(), Acts.standingOffice()))
                .expectExceptionMessage(startsWith("dossier-incomplete (N7)"));
    }

    @Test
    void the_head_withdraws_until_acceptance_N8() {
        WithdrawNomination withdrawal = new WithdrawNomination(N01.id(), "Đơn vị đề nghị rút", N01.head());
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(withdrawal)
                .expectEvents(N01.withdrawn());
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted())
                .when(withdrawal)
                .expectExceptionMessage(startsWith("nomination-no-longer-withdrawable (N8)"));
    }

    @Test
    void after_withdrawal_nothing_goes_on_N8() {
        dossier.given(N01.drafted(), N01.withdrawn())
                .when(new SignOffNomination(N01.id(), N01.head()))
                .expectExceptionMessage(startsWith("dossier-not-awaiting-sign-off (N4)"));
    }

    private void refusedSubmission(NominationWindow window) {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(new SubmitNomination(N01.id(), List.of(window), N01.head()))
                .expectExceptionMessage(startsWith("no-window-open (N5)"));
    }

    private void refusedDraft(String sample, Consumer<ObjectNode> spoil, String refusal) {
        Nominations nomination = Nominations.sample(sample);
        spoil.accept(nomination.body());
        dossier.givenNoPriorActivity().when(nomination.draft()).expectExceptionMessage(startsWith(refusal));
    }

    private static void keepTwo(ArrayNode fields) {
        fields.remove(3);
        fields.remove(2);
    }

    private static ArrayNode otherFields(ObjectNode body) {
        return (ArrayNode) body.path("otherFields");
    }

    private static ObjectNode claim(ObjectNode body) {
        return (ObjectNode) body.path("claims").get(0);
    }
}
