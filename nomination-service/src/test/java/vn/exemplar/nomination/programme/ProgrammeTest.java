package vn.exemplar.nomination.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.programme.Programmes.FIRST;
import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.LAST;
import static vn.exemplar.nomination.programme.Programmes.active;
import static vn.exemplar.nomination.programme.Programmes.amended;
import static vn.exemplar.nomination.programme.Programmes.cancelled;
import static vn.exemplar.nomination.programme.Programmes.closed;
import static vn.exemplar.nomination.programme.Programmes.draft;
import static vn.exemplar.nomination.programme.Programmes.opened;
import static vn.exemplar.nomination.programme.Programmes.over;
import static vn.exemplar.nomination.programme.Programmes.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.Programme.State;
import vn.exemplar.nomination.programme.Programme.Version;
import vn.exemplar.nomination.programme.Programme.Window;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeRevised;

class ProgrammeTest {
    private static final Window W1 = new Window("w1", "REGULAR", FIRST, LAST, List.of(2023), "Bổ sung", null);

    @Test
    void every_version_stays_but_a_draft_has_one_only_G1() {
        Version first = new Version(null, Acts.NOW, plan());
        Version second = new Version("Bổ sung tiêu chí", Acts.NOW, plan(2));
        assertThat(draft().state()).isEqualTo(new Programme(0, State.DRAFTED, List.of(first), List.of(), null));
        assertThat(draft().given(new ProgrammeRevised(ID, plan(7), "p10", Acts.NOW))
                        .state())
                .isEqualTo(new Programme(
                        1, State.DRAFTED, List.of(new Version(null, Acts.NOW, plan(7))), List.of(), null));
        assertThat(active().given(amended(), closed()).state())
                .isEqualTo(new Programme(3, State.CLOSED, List.of(first, second), List.of(), "Hết giai đoạn"));
        assertThat(active().given(amended()).state().version(1)).contains(first);
        assertThat(active().given(amended()).state().version(3)).isEmpty();
    }

    @Test
    void what_it_asks_is_asked_while_it_is_in_force_and_of_a_pinned_version_for_ever_G1() {
        assertThat(draft().state().terms().active()).isFalse();
        assertThat(active().given(amended()).state().terms()).isEqualTo(new ProgrammeTerms(plan(2), true));
        assertThat(over().state().terms().active()).isFalse();
        assertThat(over().state().version(1)).map(Version::terms).contains(new ProgrammeTerms(plan(), true));
    }

    @Test
    void only_the_window_that_is_named_changes_N5() {
        NominationWindowChanged changed = new NominationWindowChanged(
                ID, "w2", "LATE_ENTRY", LAST, LAST, List.of(2022), "Gia hạn", "p10", Acts.NOW);
        Programme programme = active().given(opened("w1", FIRST, LAST), opened("w2", FIRST, FIRST), changed)
                .state();
        Window second = new Window("w2", "LATE_ENTRY", LAST, LAST, List.of(2022), "Gia hạn", null);
        assertThat(programme.windows()).containsExactly(W1, second);
        assertThat(programme.after(cancelled("w1")).windows())
                .containsExactly(new Window("w1", "REGULAR", FIRST, LAST, List.of(2023), "Bổ sung", "Nhầm"), second);
    }

    @Test
    void a_window_is_open_until_its_last_day_unless_it_is_cancelled_or_the_programme_closes_N5() {
        Programme programme = active().given(opened("w1", FIRST, LAST)).state();
        assertThat(programme.windowsUntil(FIRST.minusDays(1))).containsExactly(W1);
        assertThat(programme.windowsUntil(LAST)).containsExactly(W1);
        assertThat(programme.windowsUntil(LAST.plusDays(1))).isEmpty();
        assertThat(programme.after(cancelled("w1")).windowsUntil(LAST)).isEmpty();
        assertThat(programme.after(closed()).windowsUntil(LAST)).isEmpty();
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
}
