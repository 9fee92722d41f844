package vn.exemplar.nomination.programme.close;

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
import static vn.exemplar.nomination.programme.Programmes.draft;
import static vn.exemplar.nomination.programme.Programmes.none;
import static vn.exemplar.nomination.programme.Programmes.opened;
import static vn.exemplar.nomination.programme.Programmes.over;

import org.junit.jupiter.api.Test;

class CloseProgrammeTest {
    private static final CloseProgramme CLOSE = new CloseProgramme(ID, "Hết giai đoạn", OFFICE);

    @Test
    void a_programme_in_force_is_closed_with_a_reason_G1() {
        active().when(CLOSE).then(closed());
        assertThat(active().given(amended()).when(CLOSE).ruleSet()).isEqualTo("2021-2025@2");
    }

    @Test
    void no_window_is_open_at_the_end_G1_N5() {
        active().given(
                        opened("w2", FIRST, LAST),
                        opened("w1", TODAY, TODAY),
                        opened("w3", FIRST, LAST),
                        cancelled("w3"))
                .when(CLOSE)
                .refused("programme-window-open (G1) {windows=[w1, w2]}");
        active().given(opened("w1", FIRST, TODAY.minusDays(1))).when(CLOSE).then(closed());
        active().given(opened("w1", FIRST, LAST), cancelled("w1")).when(CLOSE).then(closed());
    }

    @Test
    void only_a_programme_in_force_is_closed_and_it_stays_closed_G1() {
        draft().when(CLOSE).refused("programme-not-active (G1)");
        over().when(CLOSE).refused("programme-not-active (G1)");
    }

    @Test
    void what_was_never_drafted_is_not_found_G1() {
        none().when(CLOSE).refused("programme-not-found (G1)");
    }
}
