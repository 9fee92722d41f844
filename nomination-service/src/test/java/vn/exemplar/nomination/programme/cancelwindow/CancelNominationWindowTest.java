package vn.exemplar.nomination.programme.cancelwindow;

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

import org.junit.jupiter.api.Test;

class CancelNominationWindowTest {
    private static final CancelNominationWindow CANCEL = new CancelNominationWindow(ID, "w1", "Nhầm", OFFICE);

    @Test
    void a_window_is_cancelled_with_a_reason_before_it_is_over_N5() {
        active().given(opened("w1", FIRST, LAST)).when(CANCEL).then(cancelled("w1"));
        active().given(opened("w1", FIRST, TODAY)).when(CANCEL).then(cancelled("w1"));
        active().given(opened("w1", FIRST, TODAY.minusDays(1))).when(CANCEL).refused("window-over (N5)");
        assertThat(active().given(opened("w1", FIRST, LAST), amended())
                        .when(CANCEL)
                        .ruleSet())
                .isEqualTo("2021-2025@2");
    }

    @Test
    void a_window_is_cancelled_once_N5() {
        active().given(opened("w1", FIRST, LAST), cancelled("w1")).when(CANCEL).refused("window-not-found (N5)");
        active().given(opened("w2", FIRST, LAST)).when(CANCEL).refused("window-not-found (N5)");
    }

    @Test
    void windows_of_a_closed_programme_change_no_more_G1() {
        active().given(opened("w1", FIRST, LAST), closed()).when(CANCEL).refused("programme-not-active (G1)");
    }

    @Test
    void what_was_never_drafted_is_not_found_G1() {
        none().when(CANCEL).refused("programme-not-found (G1)");
    }
}
