package vn.exemplar.nomination.programme.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.DefaultSettings;
import vn.exemplar.nomination.programme.events.NominationWindowCancelled;
import vn.exemplar.nomination.programme.events.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeClosed;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeRevised;
import vn.exemplar.nomination.programme.write.activateprogramme.ActivateProgramme;
import vn.exemplar.nomination.programme.write.amendprogramme.AmendProgramme;
import vn.exemplar.nomination.programme.write.cancelnominationwindow.CancelNominationWindow;
import vn.exemplar.nomination.programme.write.changenominationwindow.ChangeNominationWindow;
import vn.exemplar.nomination.programme.write.closeprogramme.CloseProgramme;
import vn.exemplar.nomination.programme.write.draftprogramme.DraftProgramme;
import vn.exemplar.nomination.programme.write.opennominationwindow.OpenNominationWindow;
import vn.exemplar.nomination.programme.write.reviseprogramme.ReviseProgramme;

class ProgrammeTest {
    private static final String ID = "programme:2021-2025";
    private static final Act ACT = Acts.standingOffice();
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 3, 31);
    private static final ProgrammeDrafted DRAFTED = new ProgrammeDrafted(ID, Programmes.plan(), "p10", Acts.NOW);
    private static final ProgrammeActivated ACTIVATED = new ProgrammeActivated(
            ID,
            "2021-2025",
            1,
            Programmes.plan().title(),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2025, 12, 31),
            List.of(
                    "MODEL_AGENCY",
                    "PARTY_AND_MASS_ORG",
                    "HO_CHI_MINH_EXAMPLE",
                    "NEW_RURAL",
                    "ADMIN_REFORM",
                    "CHARITY"),
            3,
            "p10",
            Acts.NOW);
    private static final ProgrammeDefinition SECOND = changed(json -> json.put("version", 2));
    private static final ProgrammeAmended AMENDED =
            new ProgrammeAmended(ID, SECOND, "Bổ sung tiêu chí", "p10", Acts.NOW);
    private static final ProgrammeClosed CLOSED =
            new ProgrammeClosed(ID, "2021-2025", "Hết giai đoạn", "p10", Acts.NOW);
    private static final NominationWindowOpened OPENED =
            new NominationWindowOpened(ID, "w1", "REGULAR", FIRST, LAST, List.of(2023), "Bổ sung", "p10", Acts.NOW);

    private final AggregateTestFixture<Programme> programme = new AggregateTestFixture<>(Programme.class);

    @Test
    void the_plan_of_2021_to_2025_is_drafted_as_data_G1() {
        programme
                .givenNoPriorActivity()
                .when(new DraftProgramme(ID, Programmes.plan(), ACT))
                .expectEvents(DRAFTED);
    }

    @Test
    void a_draft_is_written_anew_by_whoever_read_its_last_revision_G1() {
        ProgrammeDefinition other = changed(json -> json.put("annualIntroductionTarget", 4));
        programme
                .given(DRAFTED)
                .when(new ReviseProgramme(ID, "0", other, ACT))
                .expectEvents(new ProgrammeRevised(ID, other, "p10", Acts.NOW));
        refused(new ReviseProgramme(ID, "1", other, ACT), "stale-programme (G1)", DRAFTED);
        refused(new ReviseProgramme(ID, "1", other, ACT), "programme-already-active (G1)", DRAFTED, ACTIVATED);
        refused(
                new ReviseProgramme(ID, "0", changed(json -> json.put("version", 0)), ACT),
                "programme-faulty (G1)",
                DRAFTED);
    }

    @Test
    void a_draft_is_activated_once_G1() {
        programme.given(DRAFTED).when(new ActivateProgramme(ID, ACT)).expectEvents(ACTIVATED);
        refused(new ActivateProgramme(ID, ACT), "programme-already-active (G1)", DRAFTED, ACTIVATED);
    }

    @Test
    void a_programme_in_force_goes_on_in_the_next_version_G1() {
        programme
                .given(DRAFTED, ACTIVATED)
                .when(new AmendProgramme(ID, SECOND, "Bổ sung tiêu chí", ACT))
                .expectEvents(AMENDED);
        refused(
                new AmendProgramme(ID, SECOND, "Lần hai", ACT),
                "programme-version-not-next (G1)",
                DRAFTED,
                ACTIVATED,
                AMENDED);
        refused(new AmendProgramme(ID, SECOND, "Chưa có hiệu lực", ACT), "programme-not-active (G1)", DRAFTED);
        ProgrammeDefinition faulty = changed(json -> {
            json.put("version", 2);
            ((ObjectNode) json.path("period")).put("to", "2020-01-01");
        });
        refused(new AmendProgramme(ID, faulty, "Sai", ACT), "programme-faulty (G1)", DRAFTED, ACTIVATED);
    }

    @Test
    void a_programme_closes_when_no_window_is_open_and_stays_closed_G1() {
        programme
                .given(DRAFTED, ACTIVATED)
                .when(new CloseProgramme(ID, "Hết giai đoạn", ACT))
                .expectEvents(CLOSED);
        refused(new CloseProgramme(ID, "Sớm", ACT), "programme-window-open (G1)", DRAFTED, ACTIVATED, OPENED);
        for (Object late : List.of(
                new CloseProgramme(ID, "Lần hai", ACT),
                new ActivateProgramme(ID, ACT),
                new AmendProgramme(ID, SECOND, "Muộn", ACT),
                open(WindowKind.LATE_ENTRY, FIRST, LAST, 2023))) {
            new AggregateTestFixture<>(Programme.class)
                    .given(DRAFTED, ACTIVATED, CLOSED)
                    .when(late)
                    .expectException(Refusal.class);
        }
    }

    @Test
    void an_active_programme_opens_windows_with_a_reason_G1_N5() {
        programme
                .given(DRAFTED, ACTIVATED)
                .when(open(WindowKind.REGULAR, FIRST, LAST, 2023))
                .expectEvents(OPENED);
        refused(open(WindowKind.REGULAR, FIRST, LAST, 2023), "programme-not-active (G1)", DRAFTED);
    }

    @Test
    void a_window_ends_after_it_begins_and_is_for_years_of_the_programme_G1_N5() {
        refused(open(WindowKind.REGULAR, LAST, FIRST, 2023), "window-ends-before-it-begins (N5)", DRAFTED, ACTIVATED);
        refused(open(WindowKind.REGULAR, FIRST, LAST, 2026), "year-outside-programme (G1)", DRAFTED, ACTIVATED);
    }

    @Test
    void after_the_period_only_late_entries_and_corrections_are_taken_N5() {
        LocalDate later = LocalDate.of(2026, 5, 1);
        refused(open(WindowKind.REGULAR, later, later, 2025), "regular-window-outside-period (N5)", DRAFTED, ACTIVATED);
        for (WindowKind kind : List.of(WindowKind.LATE_ENTRY, WindowKind.CORRECTION)) {
            new AggregateTestFixture<>(Programme.class)
                    .given(DRAFTED, ACTIVATED)
                    .when(open(kind, later, later, 2025))
                    .expectEvents(new NominationWindowOpened(
                            ID, "w1", kind.name(), later, later, List.of(2025), "Bổ sung", "p10", Acts.NOW));
        }
    }

    @Test
    void a_window_is_changed_with_a_reason_before_it_is_over_N5() {
        LocalDate later = LocalDate.of(2023, 4, 30);
        programme
                .given(DRAFTED, ACTIVATED, OPENED)
                .when(change("w1", FIRST, later))
                .expectEvents(new NominationWindowChanged(
                        ID, "w1", "REGULAR", FIRST, later, List.of(2023), "Gia hạn", "p10", Acts.NOW));
        refused(change("w1", FIRST, FIRST), "window-ends-in-the-past (N5)", DRAFTED, ACTIVATED, OPENED);
        refused(change("w2", FIRST, later), "window-not-found (N5)", DRAFTED, ACTIVATED, OPENED);
        refused(change("w1", later, LAST), "window-ends-before-it-begins (N5)", DRAFTED, ACTIVATED, OPENED);
    }

    @Test
    void a_window_that_is_over_or_cancelled_changes_no_more_N5() {
        NominationWindowOpened over = new NominationWindowOpened(
                ID, "w1", "REGULAR", FIRST, FIRST, List.of(2023), "Bổ sung", "p10", Acts.NOW);
        refused(change("w1", FIRST, LAST), "window-over (N5)", DRAFTED, ACTIVATED, over);
        refused(new CancelNominationWindow(ID, "w1", "Muộn", ACT), "window-over (N5)", DRAFTED, ACTIVATED, over);
        NominationWindowCancelled cancelled = new NominationWindowCancelled(ID, "w1", "Nhầm", "p10", Acts.NOW);
        programme
                .given(DRAFTED, ACTIVATED, OPENED)
                .when(new CancelNominationWindow(ID, "w1", "Nhầm", ACT))
                .expectEvents(cancelled);
        refused(change("w1", FIRST, LAST), "window-not-found (N5)", DRAFTED, ACTIVATED, OPENED, cancelled);
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTIVE, ADMINISTRATIVE, MODEL_AGENCY, 20",
        "COLLECTIVE, PARTY_ORGANISATION, PARTY_AND_MASS_ORG, 17",
        "COLLECTIVE, MASS_ORGANISATION, PARTY_AND_MASS_ORG, 13",
        "INDIVIDUAL, , PARTY_AND_MASS_ORG, 13",
        "COLLECTIVE, ADMINISTRATIVE, CHARITY, 9",
        "INDIVIDUAL, , CHARITY, 9",
        "INDIVIDUAL, , NEW_RURAL, 11"
    })
    void general_criteria_and_the_list_of_the_subject_are_asked_G2(
            String subjectType, String body, String field, int asked) {
        assertThat(Programmes.inForce().criteriaFor(subjectType, body, List.of(field)))
                .hasSize(asked);
    }

    private static void refused(Object command, String refusal, Object... given) {
        new AggregateTestFixture<>(Programme.class)
                .given(given)
                .when(command)
                .expectExceptionMessage(startsWith(refusal));
    }

    private static ProgrammeDefinition changed(Consumer<ObjectNode> change) {
        ObjectNode json = Programmes.json();
        change.accept(json);
        return DefaultSettings.complete(Programmes.read(json));
    }

    private static OpenNominationWindow open(WindowKind kind, LocalDate from, LocalDate to, int year) {
        return new OpenNominationWindow(
                ID, "w1", new NominationWindowTerms(kind, from, to, List.of(year)), "Bổ sung", ACT);
    }

    private static ChangeNominationWindow change(String windowId, LocalDate from, LocalDate to) {
        return new ChangeNominationWindow(
                ID, windowId, new NominationWindowTerms(WindowKind.REGULAR, from, to, List.of(2023)), "Gia hạn", ACT);
    }
}
