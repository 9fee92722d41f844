package vn.exemplar.nomination.programme.openwindow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.programme.Programmes.FIRST;
import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.LAST;
import static vn.exemplar.nomination.programme.Programmes.OFFICE;
import static vn.exemplar.nomination.programme.Programmes.active;
import static vn.exemplar.nomination.programme.Programmes.amended;
import static vn.exemplar.nomination.programme.Programmes.draft;
import static vn.exemplar.nomination.programme.Programmes.none;
import static vn.exemplar.nomination.programme.Programmes.opened;
import static vn.exemplar.nomination.programme.Programmes.over;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.WindowTerms;
import vn.exemplar.nomination.programme.WindowTerms.Kind;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowOpened;

class OpenNominationWindowTest {
    private static final LocalDate BEGINS = LocalDate.of(2021, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2025, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);

    @Test
    void an_active_programme_opens_windows_with_a_reason_G1_N5() {
        active().when(open(Kind.REGULAR, FIRST, LAST, 2023)).then(opened("w1", FIRST, LAST));
        active().when(open(null, FIRST, LAST, 2023)).then(opened("w1", FIRST, LAST));
        assertThat(active().given(amended())
                        .when(open(Kind.REGULAR, FIRST, LAST, 2023))
                        .ruleSet())
                .isEqualTo("2021-2025@2");
    }

    @Test
    void only_a_programme_in_force_opens_windows_G1() {
        draft().when(open(Kind.REGULAR, FIRST, LAST, 2023)).refused("programme-not-active (G1)");
        over().when(open(Kind.LATE_ENTRY, FIRST, LAST, 2023)).refused("programme-not-active (G1)");
    }

    @Test
    void a_window_ends_on_the_day_on_which_it_begins_or_later_N5() {
        active().when(open(Kind.REGULAR, FIRST, FIRST, 2023)).event();
        active().when(open(Kind.REGULAR, LAST, FIRST, 2023)).refused("window-ends-before-it-begins (N5)");
    }

    @Test
    void a_window_is_for_years_of_the_programme_G1() {
        active().when(open(Kind.REGULAR, FIRST, LAST, 2021, 2025)).event();
        active().when(open(Kind.REGULAR, FIRST, LAST, 2020, 2021, 2025, 2026))
                .refused("year-outside-programme (G1) {years=[2020, 2026]}");
    }

    @Test
    void outside_the_period_only_late_entries_and_corrections_are_taken_N5() {
        active().when(open(Kind.REGULAR, BEGINS, ENDS, 2025)).event();
        for (OpenNominationWindow outside : List.of(
                open(Kind.REGULAR, LATER, LATER, 2025),
                open(Kind.REGULAR, BEGINS.minusDays(1), LAST, 2025),
                open(Kind.REGULAR, FIRST, ENDS.plusDays(1), 2025))) {
            active().when(outside).refused("regular-window-outside-period (N5)");
        }
        for (Kind kind : List.of(Kind.LATE_ENTRY, Kind.CORRECTION)) {
            active().when(open(kind, LATER, LATER, 2025))
                    .then(new NominationWindowOpened(
                            ID, "w1", kind.name(), LATER, LATER, List.of(2025), "Bổ sung", "p10", Acts.NOW));
        }
    }

    @Test
    void what_was_never_drafted_is_not_found_G1() {
        none().when(open(Kind.REGULAR, FIRST, LAST, 2023)).refused("programme-not-found (G1)");
    }

    private static OpenNominationWindow open(@Nullable Kind kind, LocalDate from, LocalDate to, Integer... years) {
        return new OpenNominationWindow(ID, "w1", new WindowTerms(kind, from, to, List.of(years), "Bổ sung"), OFFICE);
    }
}
