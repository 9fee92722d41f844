package vn.exemplar.nomination.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.timelimit.Limits.CALENDAR;
import static vn.exemplar.nomination.timelimit.Limits.CANCELLED;
import static vn.exemplar.nomination.timelimit.Limits.DUE;
import static vn.exemplar.nomination.timelimit.Limits.DUE_AFTER_PAUSE;
import static vn.exemplar.nomination.timelimit.Limits.ID;
import static vn.exemplar.nomination.timelimit.Limits.MET;
import static vn.exemplar.nomination.timelimit.Limits.PAUSED;
import static vn.exemplar.nomination.timelimit.Limits.PAUSED_ON;
import static vn.exemplar.nomination.timelimit.Limits.RESUMED;
import static vn.exemplar.nomination.timelimit.Limits.RESUMED_ON;
import static vn.exemplar.nomination.timelimit.Limits.START;
import static vn.exemplar.nomination.timelimit.Limits.STARTED;
import static vn.exemplar.nomination.timelimit.Limits.exceeded;
import static vn.exemplar.nomination.timelimit.Limits.none;
import static vn.exemplar.nomination.timelimit.Limits.warned;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.TimeLimit.State;

/** What is remembered of a limit, and what a list shows of it. */
class TimeLimitTest {

    @Test
    void it_runs_stands_still_and_goes_on_G5() {
        assertThat(none().given(STARTED).state())
                .isEqualTo(limit(State.RUNNING, WorkingTime.from(START, 10), 0, false, null, null));
        assertThat(none().given(STARTED, PAUSED).state())
                .isEqualTo(limit(State.PAUSED, WorkingTime.from(START, 10).paused(PAUSED_ON), 0, false, null, null));
        assertThat(none().given(STARTED, PAUSED, RESUMED).state())
                .isEqualTo(limit(
                        State.RUNNING,
                        WorkingTime.from(START, 10).paused(PAUSED_ON).resumed(RESUMED_ON),
                        0,
                        false,
                        null,
                        null));
    }

    @Test
    void it_remembers_warnings_and_how_it_ended_G5() {
        WorkingTime time = WorkingTime.from(START, 10);
        LocalDate late = DUE.plusDays(1);
        assertThat(none().given(STARTED, warned(80, DUE)).state())
                .isEqualTo(limit(State.RUNNING, time, 80, false, null, null));
        assertThat(none().given(STARTED, warned(80, DUE), exceeded(late)).state())
                .isEqualTo(limit(State.RUNNING, time, 80, true, null, null));
        assertThat(none().given(STARTED, warned(80, DUE), exceeded(late), MET).state())
                .isEqualTo(limit(State.MET, time, 80, true, START, true));
        assertThat(none().given(STARTED, CANCELLED).state())
                .isEqualTo(limit(State.CANCELLED, time, 0, false, null, null));
    }

    @Test
    void it_is_in_one_state_at_a_time() {
        assertThat(TimeLimit.NONE.exists()).isFalse();
        for (State state : State.values()) {
            TimeLimit limit = limit(state, WorkingTime.from(START, 10), 0, false, null, null);
            assertThat(limit.exists()).isTrue();
            assertThat(limit.running()).isEqualTo(state == State.RUNNING);
            assertThat(limit.paused()).isEqualTo(state == State.PAUSED);
            assertThat(limit.ended()).isEqualTo(state != State.RUNNING && state != State.PAUSED);
            assertThat(limit.dueOn(CALENDAR).isPresent()).isEqualTo(state == State.RUNNING);
        }
    }

    @Test
    void a_list_shows_when_it_is_due_and_the_clock_when_to_look_again_G5() {
        assertThat(shown(CALENDAR, STARTED))
                .extracting(
                        TimeLimitView::version,
                        TimeLimitView::year,
                        TimeLimitView::dueOn,
                        TimeLimitView::provisional,
                        TimeLimitView::alarmOn)
                .containsExactly(0L, 2024, DUE, false, LocalDate.of(2024, 4, 23));
        assertThat(shown(CALENDAR, STARTED, PAUSED).dueOn()).isNull();
        assertThat(shown(CALENDAR, STARTED, PAUSED).alarmOn()).isNull();
        assertThat(shown(CALENDAR, STARTED, PAUSED, RESUMED).dueOn()).isEqualTo(DUE_AFTER_PAUSE);
        assertThat(shown(CALENDAR, STARTED, warned(100, DUE)).alarmOn()).isEqualTo(DUE.plusDays(1));
        assertThat(shown(CALENDAR, STARTED, exceeded(DUE.plusDays(1))).alarmOn())
                .isNull();
    }

    @Test
    void a_calendar_moves_the_days_of_a_limit_that_goes_on_and_not_of_one_that_has_ended_G5() {
        LocalDate byWeekends = LocalDate.of(2024, 4, 29);
        TimeLimitView running = shown(WorkingDays.WEEKENDS_ONLY, STARTED);
        assertThat(running.dueOn()).isEqualTo(byWeekends);
        assertThat(running.provisional()).isTrue();
        assertThat(running.counted(CALENDAR).dueOn()).isEqualTo(DUE);
        assertThat(running.counted(CALENDAR).provisional()).isFalse();
        for (TimeLimitEvent end : List.of(MET, CANCELLED)) {
            TimeLimitView ended = shown(WorkingDays.WEEKENDS_ONLY, STARTED, end);
            assertThat(ended.alarmOn()).isNull();
            assertThat(ended.counted(CALENDAR)).isEqualTo(ended);
            assertThat(ended.dueOn()).isEqualTo(byWeekends);
        }
    }

    private static TimeLimit limit(
            State state,
            WorkingTime time,
            int warned,
            boolean exceeded,
            @Nullable LocalDate metOn,
            @Nullable Boolean onTime) {
        return new TimeLimit("n1", "DOSSIER_CHECK", "VPS", state, time, warned, exceeded, metOn, onTime);
    }

    private static TimeLimitView shown(WorkingDays calendar, TimeLimitEvent... events) {
        TimeLimitView view = TimeLimitView.none(ID);
        for (TimeLimitEvent event : events) {
            view = view.after(event, view.version() + 1, calendar);
        }
        return view;
    }
}
