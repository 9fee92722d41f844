package vn.exemplar.nomination.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.timelimit.Limits.CALENDAR;
import static vn.exemplar.nomination.timelimit.Limits.CANCELLED;
import static vn.exemplar.nomination.timelimit.Limits.DUE;
import static vn.exemplar.nomination.timelimit.Limits.DUE_AFTER_PAUSE;
import static vn.exemplar.nomination.timelimit.Limits.ID;
import static vn.exemplar.nomination.timelimit.Limits.MET;
import static vn.exemplar.nomination.timelimit.Limits.MISSED;
import static vn.exemplar.nomination.timelimit.Limits.PAUSED;
import static vn.exemplar.nomination.timelimit.Limits.PAUSED_ON;
import static vn.exemplar.nomination.timelimit.Limits.RESUMED;
import static vn.exemplar.nomination.timelimit.Limits.RESUMED_ON;
import static vn.exemplar.nomination.timelimit.Limits.START;
import static vn.exemplar.nomination.timelimit.Limits.STARTED;
import static vn.exemplar.nomination.timelimit.Limits.clock;
import static vn.exemplar.nomination.timelimit.Limits.exceeded;
import static vn.exemplar.nomination.timelimit.Limits.none;
import static vn.exemplar.nomination.timelimit.Limits.noon;
import static vn.exemplar.nomination.timelimit.Limits.warned;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CancelTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ExtendTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MissTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.PauseTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ReopenTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ResumeTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.StartTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExtended;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMet;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitReopened;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;

class TimeLimitCommandTest {
    private static final StartTimeLimit START_IT =
            new StartTimeLimit(ID, "n1", TimeLimitKind.DOSSIER_CHECK, "VPS", START, 10, CALENDAR, clock(START));

    @Test
    void a_limit_is_started_with_the_due_date_that_the_calendar_gives_G5() {
        none().when(START_IT).then(STARTED);
    }

    @Test
    void it_is_started_once_G5() {
        none().given(STARTED).when(START_IT).refused("subject-exists (G5)");
    }

    @ParameterizedTest
    @CsvSource({"2024-04-23, 50", "2024-04-25, 50", "2024-04-26, 80", "2024-05-02, 80", "2024-05-03, 100"})
    void people_are_warned_at_50_80_and_100_per_cent_G5(LocalDate day, int percent) {
        none().given(STARTED).when(check(day)).then(warned(percent, day));
    }

    @Test
    void before_the_first_mark_and_after_the_same_mark_nobody_is_warned_G5() {
        LocalDate half = LocalDate.of(2024, 4, 23);
        none().given(STARTED).when(check(half.minusDays(1))).thenNothing();
        none().given(STARTED, warned(50, half)).when(check(half)).thenNothing();
    }

    @Test
    void the_day_after_the_last_it_is_exceeded_once_G5() {
        LocalDate day = DUE.plusDays(1);
        none().given(STARTED, warned(100, DUE)).when(check(day)).then(exceeded(day));
        none().given(STARTED).when(check(day)).then(exceeded(day));
        none().given(STARTED, exceeded(day)).when(check(day.plusDays(1))).thenNothing();
    }

    @Test
    void while_it_is_paused_no_time_passes_G5() {
        LocalDate late = LocalDate.of(2024, 8, 1);
        none().given(STARTED)
                .when(new PauseTimeLimit(ID, PauseReason.WITH_UNIT, PAUSED_ON, CALENDAR, clock(PAUSED_ON)))
                .then(PAUSED);
        none().given(STARTED, PAUSED).when(check(late)).thenNothing();
        none().given(STARTED, PAUSED)
                .when(new PauseTimeLimit(ID, PauseReason.ON_HOLD, late, CALENDAR, clock(late)))
                .thenNothing();
    }

    @Test
    void it_goes_on_where_it_was_paused_G5() {
        ResumeTimeLimit resume = new ResumeTimeLimit(ID, RESUMED_ON, CALENDAR, clock(RESUMED_ON));
        LocalDate half = LocalDate.of(2024, 5, 9);
        none().given(STARTED, PAUSED).when(resume).then(RESUMED);
        none().given(STARTED, PAUSED, RESUMED).when(resume).thenNothing();
        none().given(STARTED).when(resume).thenNothing();
        none().given(STARTED, PAUSED, RESUMED)
                .when(check(half))
                .then(new TimeLimitWarned(ID, "n1", "DOSSIER_CHECK", "VPS", 50, DUE_AFTER_PAUSE, noon(half)));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-03, 10, true", "2024-05-04, 11, false", "2024-04-20, 3, true"})
    void what_is_done_by_the_due_date_is_on_time_G5(LocalDate day, int used, boolean onTime) {
        none().given(STARTED)
                .when(new MeetTimeLimit(ID, day, CALENDAR, clock(day)))
                .then(new TimeLimitMet(ID, "n1", "DOSSIER_CHECK", "VPS", day, DUE, used, onTime, noon(day)));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-17, 2, true", "2024-05-02, 9, true", "2024-05-03, 10, false", "2024-05-04, 11, false"})
    void what_is_done_during_a_pause_is_on_time_when_days_were_left_G5(LocalDate paused, int used, boolean onTime) {
        LocalDate day = LocalDate.of(2024, 8, 1);
        none().given(STARTED, new TimeLimitPaused(ID, "ON_HOLD", paused, noon(paused)))
                .when(new MeetTimeLimit(ID, day, CALENDAR, clock(day)))
                .then(new TimeLimitMet(
                        ID, "n1", "DOSSIER_CHECK", "VPS", day, used < 10 ? null : DUE, used, onTime, noon(day)));
    }

    @Test
    void a_limit_that_has_ended_changes_no_more_G5() {
        none().given(STARTED)
                .when(new CancelTimeLimit(ID, "Đơn vị rút", clock(DUE)))
                .then(CANCELLED);
        for (TimeLimitEvent end : List.of(MET, MISSED, CANCELLED)) {
            for (TimeLimitCommand late : toOneThatIsThere()) {
                none().given(STARTED, end).when(late).thenNothing();
                none().given(STARTED, PAUSED, end).when(late).thenNothing();
            }
        }
    }

    @Test
    void one_that_was_never_started_is_not_found_G5() {
        for (TimeLimitCommand command : toOneThatIsThere()) {
            Refusal refusal = none().when(command).refusal();
            assertThat(refusal).hasMessageStartingWith("time-limit-not-found (G5)");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void what_is_counted_names_the_calendars_that_it_was_counted_by_G5() {
        assertThat(none().when(START_IT).ruleSet()).isEqualTo("calendar:2024@1");
        assertThat(none().given(STARTED).when(check(DUE)).ruleSet()).isEqualTo("calendar:2024@1");
        assertThat(none().given(STARTED)
                        .when(new CancelTimeLimit(ID, "Đơn vị rút", clock(DUE)))
                        .ruleSet())
                .isNull();
    }

    @Test
    void stopped_on_its_last_day_it_keeps_one_for_when_it_goes_on_G5() {
        LocalDate dayBefore = DUE.minusDays(1);
        PauseTimeLimit onTheLastDay = new PauseTimeLimit(ID, PauseReason.ON_HOLD, DUE, CALENDAR, clock(DUE));
        TimeLimitPaused stopped = new TimeLimitPaused(ID, "ON_HOLD", dayBefore, noon(DUE));
        none().given(STARTED).when(onTheLastDay).then(stopped);
        none().given(STARTED, stopped)
                .when(new ResumeTimeLimit(ID, RESUMED_ON, CALENDAR, clock(RESUMED_ON)))
                .then(new TimeLimitResumed(ID, RESUMED_ON, LocalDate.of(2024, 5, 7), noon(RESUMED_ON)));
        none().given(STARTED)
                .when(new PauseTimeLimit(ID, PauseReason.ON_HOLD, DUE.plusDays(3), CALENDAR, clock(DUE.plusDays(3))))
                .then(new TimeLimitPaused(ID, "ON_HOLD", DUE.plusDays(3), noon(DUE.plusDays(3))));
    }

    @Test
    void what_goes_on_after_it_was_exceeded_is_told_of_again_G5() {
        LocalDate late = DUE.plusDays(1);
        LocalDate later = DUE.plusDays(20);
        TimeLimitPaused stopped = new TimeLimitPaused(ID, "ON_HOLD", late, noon(late));
        TimeLimitResumed resumed = new TimeLimitResumed(ID, later, DUE, noon(later));
        none().given(STARTED, exceeded(late), stopped, resumed)
                .when(check(later))
                .then(exceeded(later));
    }

    @Test
    void nothing_is_exceeded_by_a_guess_G5() {
        LocalDate late = LocalDate.of(2024, 6, 3);
        CheckTimeLimit guessing = new CheckTimeLimit(ID, WorkingDays.WEEKENDS_ONLY, clock(late));
        assertThat(none().given(STARTED).when(guessing).event()).isInstanceOf(TimeLimitWarned.class);
        none().given(STARTED).when(check(late)).then(exceeded(late));
    }

    @Test
    void more_days_are_counted_from_where_it_stands_and_warned_of_anew_G5() {
        ExtendTimeLimit more = new ExtendTimeLimit(ID, 5, CALENDAR, clock(DUE));
        TimeLimitExtended extended = new TimeLimitExtended(ID, 5, LocalDate.of(2024, 5, 9), noon(DUE));
        none().given(STARTED, warned(100, DUE), exceeded(DUE.plusDays(1)))
                .when(more)
                .then(extended);
        TimeLimit longer = none().given(STARTED, warned(100, DUE), exceeded(DUE.plusDays(1)), extended)
                .state();
        assertThat(longer.time()).isEqualTo(WorkingTime.from(START, 15));
        assertThat(longer.warned()).isZero();
        assertThat(longer.exceeded()).isFalse();
        none().given(STARTED, PAUSED).when(more).then(new TimeLimitExtended(ID, 5, null, noon(DUE)));
    }

    @Test
    void what_was_missed_is_late_and_may_be_begun_anew_G5() {
        none().given(STARTED).when(new MissTimeLimit(ID, DUE, clock(DUE))).then(MISSED);
        assertThat(none().given(STARTED, MISSED).state().onTime()).isFalse();
        none().given(STARTED, MISSED).when(START_IT).then(STARTED);
        assertThat(none().given(STARTED, MISSED, STARTED).state())
                .isEqualTo(none().given(STARTED).state());
    }

    @Test
    void what_was_cancelled_or_met_too_soon_goes_on_as_it_stood_G5() {
        ReopenTimeLimit reopen = new ReopenTimeLimit(ID, clock(DUE));
        TimeLimitReopened reopened = new TimeLimitReopened(ID, noon(DUE));
        none().given(STARTED, PAUSED, CANCELLED).when(reopen).then(reopened);
        assertThat(none().given(STARTED, PAUSED, CANCELLED, reopened).state())
                .isEqualTo(none().given(STARTED, PAUSED).state());
        assertThat(none().given(STARTED, CANCELLED, reopened).state())
                .isEqualTo(none().given(STARTED).state());
        none().given(STARTED, MET).when(reopen).then(reopened);
        assertThat(none().given(STARTED, MET, reopened).state())
                .isEqualTo(none().given(STARTED).state());
        for (TimeLimitEvent other : List.of(PAUSED, MISSED)) {
            none().given(STARTED, other).when(reopen).thenNothing();
        }
    }

    private static List<TimeLimitCommand> toOneThatIsThere() {
        Act act = clock(DUE);
        return List.of(
                new PauseTimeLimit(ID, PauseReason.ON_HOLD, DUE, CALENDAR, act),
                new ResumeTimeLimit(ID, DUE, CALENDAR, act),
                check(DUE.plusDays(9)),
                new MeetTimeLimit(ID, DUE, CALENDAR, act),
                new ExtendTimeLimit(ID, 5, CALENDAR, act),
                new MissTimeLimit(ID, DUE, act),
                new CancelTimeLimit(ID, "Lần hai", act));
    }

    private static CheckTimeLimit check(LocalDate day) {
        return new CheckTimeLimit(ID, CALENDAR, clock(day));
    }
}
