package vn.exemplar.nomination.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
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
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.SubmittedFile;
import vn.exemplar.nomination.dossier.write.draftnomination.DraftNomination;
import vn.exemplar.nomination.dossier.write.draftnomination.LeadOrigin;
import vn.exemplar.nomination.dossier.write.extendsubmission.ExtendSubmission;
import vn.exemplar.nomination.dossier.write.revisedraft.ReviseDraft;
import vn.exemplar.nomination.dossier.write.signoffnomination.SignOffNomination;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.dossier.write.submitnomination.SubmitNomination;
import vn.exemplar.nomination.dossier.write.withdrawnomination.WithdrawNomination;
import vn.exemplar.nomination.lead.LeadState;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.Programmes;

class DossierRulesTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Nominations N03 = Nominations.sample("N03");
    private static final Act OTHER_UNIT = Acts.by("p12", "BCVT", "UNIT_HEAD");

    private final AggregateTestFixture<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @Test
    void only_an_active_unit_nominates_G4() {
        dossier.givenNoPriorActivity()
                .when(new DraftNomination(N01.id(), null, Programmes.inForce(), false, N01.content(), N01.officer()))
                .expectExceptionMessage(startsWith("unit-not-active (G4)"));
    }

    @Test
    void only_an_active_programme_takes_nominations_G1() {
        ProgrammeTerms draft = new ProgrammeTerms(Programmes.plan(), false);
        dossier.givenNoPriorActivity()
                .when(new DraftNomination(N01.id(), null, draft, true, N01.content(), N01.officer()))
                .expectExceptionMessage(startsWith("programme-not-active (G1)"));
    }

    @Test
    void only_an_open_lead_becomes_a_nomination_N1() {
        LeadOrigin closed = new LeadOrigin("lead-1", LeadState.CLOSED);
        dossier.givenNoPriorActivity()
                .when(new DraftNomination(N01.id(), closed, Programmes.inForce(), true, N01.content(), N01.officer()))
                .expectExceptionMessage(startsWith("lead-not-open (N1)"));
        LeadOrigin open = new LeadOrigin("lead-1", LeadState.OPEN);
        dossier.givenNoPriorActivity()
                .when(new DraftNomination(N01.id(), open, Programmes.inForce(), true, N01.content(), N01.officer()))
                .expectEvents(N01.drafted("lead-1"));
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
                        N01.signOff(null, OTHER_UNIT),
                        N01.submit(OTHER_UNIT, N01.window()),
                        new ReviseDraft(N01.id(), 0, Programmes.inForce(), N01.content(), OTHER_UNIT),
                        N01.saveClaim(0, "Khác", OTHER_UNIT),
                        new WithdrawNomination(N01.id(), "Không", false, OTHER_UNIT))
                .forEach(command -> dossier.given(N01.drafted())
                        .when(command)
                        .expectExceptionMessage(startsWith("nomination-not-found (N2)")));
    }

    @Test
    void a_nominee_cannot_sign_their_own_nomination_N4() {
        Act nominee = Acts.by("p07", N03.unit(), "UNIT_HEAD");
        dossier.given(N03.drafted())
                .when(N03.signOff(null, nominee))
                .expectExceptionMessage(startsWith("own-nomination (N4)"));
    }

    @Test
    void a_delegate_is_no_more_allowed_to_sign_for_themselves_N4() {
        Act nominee = Acts.by("p07", N03.unit(), "UNIT_OFFICER");
        dossier.given(N03.drafted())
                .when(N03.signOff("delegation-1", nominee))
                .expectExceptionMessage(startsWith("own-nomination (N4)"));
    }

    @Test
    void an_officer_signs_off_only_as_a_delegate_of_that_day_N4() {
        dossier.given(N01.drafted())
                .when(N01.signOff(null, N01.officer()))
                .expectExceptionMessage(startsWith("no-authority-to-sign-off (N4)"));
        dossier.given(N01.drafted())
                .when(N01.signOff("delegation-1", N01.officer()))
                .expectEvents(new NominationSignedOff(
                        N01.id(), N01.officerId(), "DELEGATE", "delegation-1", false, N01.files(), Acts.NOW));
    }

    @Test
    void every_file_that_is_named_is_in_the_vault_before_the_sign_off_N6() {
        List<SubmittedFile> all = N01.files();
        SubmittedFile missing = all.getLast();
        dossier.given(N01.drafted())
                .when(new SignOffNomination(N01.id(), null, all.subList(0, all.size() - 1), N01.head()))
                .expectExceptionMessage(allOf(startsWith("files-missing (N6)"), containsString(missing.file())));
    }

    @Test
    void what_was_signed_off_is_handed_in_whatever_the_vault_holds_later_N5_N6() {
        assertThat(N01.submitted().files()).isEqualTo(N01.signedOff().files()).doesNotContainNull();
        dossier.given(N01.drafted(), N01.signedOff()).when(N01.submit()).expectEvents(N01.submitted());
    }

    @Test
    void a_head_may_sign_for_the_collective_they_lead_and_the_dossier_says_so_N4() {
        assertThat(N01.signedOff().leadsTheNominee()).isTrue();
        dossier.given(N01.drafted()).when(N01.signOff(null, N01.head())).expectEvents(N01.signedOff());
    }

    @Test
    void a_dossier_is_signed_off_once_N4() {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(N01.signOff(null, N01.head()))
                .expectExceptionMessage(startsWith("dossier-not-awaiting-sign-off (N4)"));
    }

    @Test
    void an_unsigned_dossier_is_not_submitted_N4() {
        dossier.given(N01.drafted())
                .when(N01.submit())
                .expectExceptionMessage(startsWith("dossier-not-signed-off (N4)"));
    }

    @Test
    void every_required_criterion_is_claimed_before_sign_off_N3() {
        Nominations short1 = N01.withoutFirstClaim();
        dossier.given(short1.drafted())
                .when(N01.signOff(null, N01.head()))
                .expectExceptionMessage(startsWith("criteria-unclaimed (N3)"));
    }

    @Test
    void an_empty_claim_says_nothing_and_an_empty_summary_neither_N3() {
        Nominations hollow = Nominations.sample("N01");
        claim(hollow.body()).put("text", " ");
        dossier.given(hollow.drafted())
                .when(N01.signOff(null, N01.head()))
                .expectExceptionMessage(startsWith("criteria-unclaimed (N3)"));
        Nominations unsummed = Nominations.sample("N01");
        unsummed.body().put("summary", "");
        dossier.given(unsummed.drafted())
                .when(N01.signOff(null, N01.head()))
                .expectExceptionMessage(startsWith("summary-missing (N3)"));
    }

    @Test
    void a_criterion_that_is_not_required_may_be_left_out_N3() {
        Nominations short1 = N01.withoutFirstClaim();
        String left = N01.content().claims().getFirst().criterionId();
        List<String> required = N01.criteria().required().stream()
                .filter(id -> !id.equals(left))
                .toList();
        AskedCriteria criteria = new AskedCriteria(required, List.of(left));
        NominationDrafted drafted = new NominationDrafted(
                N01.id(), "2021-2025", 1, N01.unit(), null, short1.content(), criteria, N01.officerId(), Acts.NOW);
        dossier.given(drafted).when(N01.signOff(null, N01.head())).expectEvents(N01.signedOff());
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
    void an_extension_opens_the_way_until_its_last_day_N5() {
        LocalDate day = LocalDate.of(2023, 3, 15);
        dossier.given(N01.drafted(), N01.signedOff(), N01.extended(day))
                .when(N01.submit(N01.head(), List.of()))
                .expectEvents(new NominationSubmitted(
                        N01.id(), N01.receiptNumber(), 1, N01.files(), true, N01.headId(), Acts.NOW));
        dossier.given(N01.drafted(), N01.signedOff(), N01.extended(day.minusDays(1)))
                .when(N01.submit(N01.head(), List.of()))
                .expectExceptionMessage(startsWith("no-window-open (N5)"));
    }

    @Test
    void the_office_extends_what_is_not_sent_to_a_day_to_come_N5() {
        LocalDate day = LocalDate.of(2023, 3, 20);
        ExtendSubmission extension = new ExtendSubmission(N01.id(), day, "Bão lũ", Acts.standingOffice());
        dossier.given(N01.drafted()).when(extension).expectEvents(N01.extended(day));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(extension)
                .expectExceptionMessage(startsWith("nomination-already-sent (N5)"));
        dossier.given(N01.drafted())
                .when(new ExtendSubmission(N01.id(), LocalDate.of(2023, 3, 14), "Muộn", Acts.standingOffice()))
                .expectExceptionMessage(startsWith("extension-over (N5)"));
    }

    @Test
    void only_an_active_unit_submits_G4() {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(new SubmitNomination(N01.id(), N01.window(), 1, false, List.of(), N01.head()))
                .expectExceptionMessage(startsWith("unit-not-active (G4)"));
    }

    @Test
    void a_draft_of_an_amended_programme_is_saved_under_the_new_version_first_G1() {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(new SubmitNomination(N01.id(), N01.window(), 2, true, List.of(), N01.head()))
                .expectExceptionMessage(startsWith("programme-amended (G1)"));
    }

    private void refusedSubmission(NominationWindow window) {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(N01.submit(N01.head(), List.of(window)))
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
