package vn.exemplar.nomination.programme.changewindow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.programme.Programmes.FIRST;
import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.LAST;
import static vn.exemplar.nomination.programme.Programmes.OFFICE;
import static vn.exemplar.nomination.programme.Programmes.TODAY;
import static vn.exemplar.nomination.programme.Programmes.active;
import static vn.exemplar.nomination.programme.Programmes.amended;
import static vn.exemplar.nomination.programme.Programmes.cancelled;
import static vn.exemplar.nomination.programme.Programmes.closed;
import static vn.exemplar.nomination.programme.Programmes.none;
import static vn.exemplar.nomination.programme.Programmes.opened;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.WindowTerms;
import vn.exemplar.nomination.programme.WindowTerms.Kind;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowChanged;

class ChangeNominationWindowTest {
    private static final LocalDate LATER = LocalDate.of(2023, 4, 30);
    private static final Scenario<Programme, ProgrammeEvent> OPEN = active().given(opened("w1", FIRST, LAST));

    @Test
    void a_window_is_changed_with_a_reason_before_it_is_over_N5() {
        OPEN.when(change("w1", FIRST, LATER))
                .then(new NominationWindowChanged(
                        ID, "w1", "REGULAR", FIRST, LATER, List.of(2023), "Gia hạn", "p10", Acts.NOW));
        active().given(opened("w1", FIRST, TODAY))
                .when(change("w1", FIRST, LATER))
                .event();
        assertThat(OPEN.given(amended()).when(change("w1", FIRST, LATER)).ruleSet())
                .isEqualTo("2021-2025@2");
    }

    @Test
    void what_was_taken_in_a_window_that_is_over_was_taken_rightly_N5() {
        active().given(opened("w1", FIRST, TODAY.minusDays(1)))
                .when(change("w1", FIRST, LATER))
                .refused("window-over (N5) {to=2023-03-14}");
    }

    @Test
    void a_window_does_not_end_before_today_N5() {
        OPEN.when(change("w1", FIRST, TODAY)).event();
        OPEN.when(change("w1", FIRST, TODAY.minusDays(1))).refused("window-ends-in-the-past (N5) {today=2023-03-15}");
    }

    @Test
    void a_window_still_fits_the_programme_N5() {
        OPEN.when(change("w1", LATER, LAST)).refused("window-ends-before-it-begins (N5)");
    }

    @Test
    void a_window_that_was_never_opened_or_is_cancelled_is_not_found_N5() {
        OPEN.when(change("w2", FIRST, LATER)).refused("window-not-found (N5)");
        OPEN.given(cancelled("w1")).when(change("w1", FIRST, LATER)).refused("window-not-found (N5)");
    }

    @Test
    void windows_of_a_closed_programme_change_no_more_G1() {
        OPEN.given(closed()).when(change("w1", FIRST, LATER)).refused("programme-not-active (G1)");
    }

    @Test
    void what_was_never_drafted_is_not_found_G1() {
        none().when(change("w1", FIRST, LATER)).refused("programme-not-found (G1)");
    }

    private static ChangeNominationWindow change(String windowId, LocalDate from, LocalDate to) {
        return new ChangeNominationWindow(
                ID, windowId, new WindowTerms(Kind.REGULAR, from, to, List.of(2023), "Gia hạn"), OFFICE);
    }
}
