package vn.exemplar.nomination.nomination.unit.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.DUE;
import static vn.exemplar.nomination.nomination.Nominations.at;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSupplemented;
import vn.exemplar.nomination.programme.ProgrammeFacts.OpenWindow;

public class SubmitNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 15);

    public static NominationDecision submit(Nominations nomination) {
        return submit(nomination, nomination.window(), nomination.head());
    }

    public static NominationDecision submit(Nominations nomination, List<OpenWindow> windows, Act act) {
        return new SubmitNomination(nomination.id(), new SubmissionFacts(true, 1, 15, DUE, windows), act);
    }

    @Test
    void what_was_signed_off_is_handed_in_whatever_the_vault_holds_later_N5_N6() {
        assertThat(N01.submitted().files()).isEqualTo(N01.signedOff().files()).doesNotContainNull();
        N01.asSigned().when(submit(N01)).then(N01.submitted());
        assertThat(N01.asSigned().when(submit(N01)).ruleSet()).isEqualTo("2021-2025@1");
    }

    @Test
    void an_unsigned_dossier_is_not_submitted_N4() {
        N01.asDraft().when(submit(N01)).refused("dossier-not-signed-off (N4)");
        N01.asSigned().given(N01.signOffDropped()).when(submit(N01)).refused("dossier-not-signed-off (N4)");
    }

    @Test
    void submission_lies_in_a_window_of_the_year_and_programme_N5() {
        refused(new OpenWindow("2021-2025", DAY.plusDays(1), DAY.plusDays(9), List.of(2023)));
        refused(new OpenWindow("2021-2025", DAY.minusDays(9), DAY.minusDays(1), List.of(2023)));
        refused(new OpenWindow("2021-2025", DAY, DAY, List.of(2022)));
        refused(new OpenWindow("2026-2030", DAY, DAY, List.of(2023)));
        OpenWindow thatDay =
                new OpenWindow("2021-2025", DAY, DAY, List.of(N01.content().year()));
        N01.asSigned().when(submit(N01, List.of(thatDay), N01.head())).then(N01.submitted());
    }

    @Test
    void an_extension_opens_the_way_until_its_last_day_N5() {
        N01.asSigned()
                .given(N01.extended(DAY))
                .when(submit(N01, List.of(), N01.head()))
                .then(new NominationSubmitted(N01.id(), 1, N01.files(), true, 15, N01.headId(), Acts.NOW));
        N01.asSigned()
                .given(N01.extended(DAY.minusDays(1)))
                .when(submit(N01, List.of(), N01.head()))
                .refused("no-window-open (N5)");
        N01.asSigned().given(N01.extended(DAY)).when(submit(N01)).then(N01.submitted());
    }

    @Test
    void a_late_submission_is_on_record_N5() {
        Refusal late = N01.asSigned().when(submit(N01, List.of(), N01.head())).refusal();
        assertThat(late.recorded()).isTrue();
        assertThat(late.details()).containsEntry("day", "2023-03-15");
    }

    @Test
    void only_an_active_unit_submits_G4() {
        N01.asSigned()
                .when(new SubmitNomination(N01.id(), new SubmissionFacts(false, 1, 15, null, N01.window()), N01.head()))
                .refused("unit-not-active (G4)");
    }

    @Test
    void a_draft_of_an_amended_programme_is_saved_under_the_new_version_first_G1() {
        N01.asSigned()
                .when(new SubmitNomination(N01.id(), new SubmissionFacts(true, 2, 15, null, N01.window()), N01.head()))
                .refused("programme-amended (G1)");
    }

    @Test
    void a_supplement_needs_no_window_and_comes_by_its_last_day_N7_N8() {
        Act lastMinute = at("2023-03-31T16:59:59Z", N01.head());
        N01.asReturned("1.G.01")
                .given(N01.signedOff())
                .when(submit(N01, List.of(), lastMinute))
                .then(new NominationSupplemented(
                        N01.id(), 1, N01.files(), N01.headId(), Instant.parse("2023-03-31T16:59:59Z")));
        Refusal late = N01.asReturned("1.G.01")
                .given(N01.signedOff())
                .when(submit(N01, N01.window(), at("2023-03-31T17:00:00Z", N01.head())))
                .refusal();
        assertThat(late).hasMessageStartingWith("supplement-too-late (N8)");
        assertThat(late.details()).containsEntry("dueOn", DUE.toString());
        assertThat(late.recorded()).isTrue();
    }

    @Test
    void a_window_takes_from_its_first_day_to_its_last_N5() {
        for (OpenWindow open : List.of(
                new OpenWindow("2021-2025", DAY.minusDays(9), DAY, List.of(2022, 2023)),
                new OpenWindow("2021-2025", DAY, DAY.plusDays(9), List.of(2023)))) {
            N01.asSigned().when(submit(N01, List.of(open), N01.head())).then(N01.submitted());
        }
    }

    @Test
    void what_follows_an_amended_programme_is_submitted_under_its_version_G1() {
        DraftRevised followed = new DraftRevised(
                N01.id(), 2, ContentChange.between(N01.content(), N01.content()), null, N01.officerId(), Acts.NOW);
        SubmitNomination second =
                new SubmitNomination(N01.id(), new SubmissionFacts(true, 2, 15, null, N01.window()), N01.head());
        Scenario.Outcome<Nomination, NominationEvent> outcome =
                N01.asDraft().given(followed, N01.signedOff()).when(second);
        outcome.then(new NominationSubmitted(N01.id(), 2, N01.files(), false, 15, N01.headId(), Acts.NOW));
        assertThat(outcome.ruleSet()).isEqualTo("2021-2025@2");
    }

    @Test
    void a_supplement_depends_on_nothing_that_a_first_submission_does_N5_N7() {
        N01.asReturned("1.G.01")
                .given(N01.signedOff())
                .when(new SubmitNomination(N01.id(), new SubmissionFacts(false, 2, 0, null, List.of()), N01.head()))
                .then(N01.supplementSent(1));
    }

    @Test
    void after_a_hold_the_last_day_that_the_time_limit_says_then_counts_N8() {
        SubmissionFacts moved = new SubmissionFacts(true, 1, 15, LocalDate.of(2023, 4, 19), List.of());
        Scenario<Nomination, NominationEvent> released =
                N01.asReturned("1.G.01").given(N01.held(1, "2023-03-15T03:00:00Z"), N01.released(1), N01.signedOff());
        released.when(new SubmitNomination(N01.id(), moved, at("2023-04-19T16:59:00Z", N01.head())))
                .event();
        released.when(new SubmitNomination(N01.id(), moved, at("2023-04-19T17:00:00Z", N01.head())))
                .refused("supplement-too-late (N8) {dueOn=2023-04-19}");
    }

    @Test
    void another_unit_learns_nothing_of_it_N2() {
        Act other = Acts.by("p12", "BCVT", "UNIT_HEAD");
        N01.asDraft().when(submit(N01, N01.window(), other)).refused("nomination-not-found (N2)");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(submit(N01, N01.window(), Acts.by("p13", "", "UNIT_HEAD"))).refused("nomination-not-found (N2)");
    }

    private static void refused(OpenWindow window) {
        N01.asSigned().when(submit(N01, List.of(window), N01.head())).refused("no-window-open (N5)");
    }
}
