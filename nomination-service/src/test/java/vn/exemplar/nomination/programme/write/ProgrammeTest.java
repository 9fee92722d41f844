package vn.exemplar.nomination.programme.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.write.activateprogramme.ActivateProgramme;
import vn.exemplar.nomination.programme.write.draftprogramme.DraftProgramme;
import vn.exemplar.nomination.programme.write.draftprogramme.EveryPartIsGiven;
import vn.exemplar.nomination.programme.write.opennominationwindow.OpenNominationWindow;

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

    private final AggregateTestFixture<Programme> programme = new AggregateTestFixture<>(Programme.class);

    @Test
    void the_plan_of_2021_to_2025_is_drafted_as_data_G1() {
        EveryPartIsGiven.check(Programmes.plan());
        programme
                .givenNoPriorActivity()
                .when(new DraftProgramme(ID, Programmes.plan(), ACT))
                .expectEvents(DRAFTED);
    }

    @Test
    void a_draft_is_activated_once_G1() {
        programme.given(DRAFTED).when(new ActivateProgramme(ID, ACT)).expectEvents(ACTIVATED);
        programme
                .given(DRAFTED, ACTIVATED)
                .when(new ActivateProgramme(ID, ACT))
                .expectExceptionMessage(startsWith("programme-already-active (G1)"));
    }

    @Test
    void an_active_programme_opens_windows_with_a_reason_G1_N5() {
        programme
                .given(DRAFTED, ACTIVATED)
                .when(window(FIRST, LAST, 2023))
                .expectEvents(
                        new NominationWindowOpened(ID, "w1", FIRST, LAST, List.of(2023), "Bổ sung", "p10", Acts.NOW));
    }

    @Test
    void a_draft_opens_no_window_G1() {
        programme
                .given(DRAFTED)
                .when(window(FIRST, LAST, 2023))
                .expectExceptionMessage(startsWith("programme-not-active (G1)"));
    }

    @Test
    void a_window_ends_after_it_begins_N5() {
        programme
                .given(DRAFTED, ACTIVATED)
                .when(window(LAST, FIRST, 2023))
                .expectExceptionMessage(startsWith("window-ends-before-it-begins (N5)"));
    }

    @Test
    void a_window_is_for_years_of_the_programme_G1() {
        programme
                .given(DRAFTED, ACTIVATED)
                .when(window(FIRST, LAST, 2026))
                .expectExceptionMessage(startsWith("year-outside-programme (G1)"));
    }

    @Test
    void a_missing_or_blank_part_is_named_with_its_place_G1() {
        ObjectNode json = Programmes.json();
        json.remove("title");
        ((ObjectNode) json.path("fields").get(2).path("title")).put("en", " ");
        assertThatThrownBy(() -> EveryPartIsGiven.check(Programmes.read(json)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("programme-incomplete (G1)")
                .hasMessageContaining("[title, fields[2].title.en]");
    }

    @Test
    void ids_are_unique_G1() {
        spoilt(
                json -> ((ObjectNode) json.path("generalCriteria").get(1)).put("id", "1.G.01"),
                "programme-ids-repeated (G1) {ids=[1.G.01]}");
    }

    @Test
    void each_field_has_the_lists_of_its_subjects_and_general_criteria_exist_G2() {
        spoilt(
                json -> ((ObjectNode) json.path("fields").get(0).path("criteria")).remove("INDIVIDUAL"),
                "programme-lists-missing (G2) {fields=[MODEL_AGENCY]}");
        spoilt(json -> ((ArrayNode) json.path("generalCriteria")).removeAll(), "programme-lists-missing (G2)");
    }

    @Test
    void all_round_needs_no_more_fields_than_there_are_G3() {
        spoilt(
                json -> ((ObjectNode) json.path("configuration")).put("allRoundMinimumFields", 7),
                "programme-all-round-unreachable (G3)");
    }

    @Test
    void the_period_ends_after_it_begins_G1() {
        spoilt(json -> ((ObjectNode) json.path("period")).put("to", "2020-12-31"), "programme-period-impossible (G1)");
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

    private void spoilt(Consumer<ObjectNode> spoil, String refusal) {
        ObjectNode json = Programmes.json();
        spoil.accept(json);
        new AggregateTestFixture<>(Programme.class)
                .givenNoPriorActivity()
                .when(new DraftProgramme(ID, Programmes.read(json), ACT))
                .expectExceptionMessage(startsWith(refusal));
    }

    private static OpenNominationWindow window(LocalDate from, LocalDate to, int year) {
        return new OpenNominationWindow(ID, "w1", from, to, List.of(year), "Bổ sung", ACT);
    }
}
