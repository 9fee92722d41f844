package vn.exemplar.nomination.timelimit.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.nomination.calendar.Calendars;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.PauseReason;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.events.TimeLimitCancelled;
import vn.exemplar.nomination.timelimit.events.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.events.TimeLimitMet;
import vn.exemplar.nomination.timelimit.events.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.events.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.events.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.events.TimeLimitWarned;
import vn.exemplar.nomination.timelimit.write.canceltimelimit.CancelTimeLimit;
import vn.exemplar.nomination.timelimit.write.checktimelimit.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.write.meettimelimit.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.write.pausetimelimit.PauseTimeLimit;
import vn.exemplar.nomination.timelimit.write.resumetimelimit.ResumeTimeLimit;
import vn.exemplar.nomination.timelimit.write.starttimelimit.StartTimeLimit;

class TimeLimitTest {
    private static final String ID = "check:n1";
    private static final WorkingDays CALENDAR = Calendars.spring2024();
    private static final LocalDate START = LocalDate.of(2024, 4, 15);
    private static final LocalDate DUE = LocalDate.of(2024, 5, 3);
    private static final TimeLimitStarted STARTED =
            new TimeLimitStarted(ID, "n1", "DOSSIER_CHECK", "VPS", START, 10, DUE, noon(START));
    private static final TimeLimitPaused PAUSED =
            new TimeLimitPaused(ID, "WITH_UNIT", LocalDate.of(2024, 4, 17), noon(LocalDate.of(2024, 4, 17)));
    private static final TimeLimitMet MET =
            new TimeLimitMet(ID, "n1", "DOSSIER_CHECK", "VPS", START, DUE, 0, true, noon(START));

    private final AggregateTestFixture<TimeLimit> limit = new AggregateTestFixture<>(TimeLimit.class);

    @Test
    void a_limit_is_started_with_the_due_date_that_the_calendar_gives_G5() {
        limit.givenNoPriorActivity()
                .when(new StartTimeLimit(
                        ID, "n1", TimeLimitKind.DOSSIER_CHECK, "VPS", START, 10, CALENDAR, clock(START)))
                .expectEvents(STARTED);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-23, 50", "2024-04-25, 50", "2024-04-26, 80", "2024-05-02, 80", "2024-05-03, 100"})
    void people_are_warned_at_50_80_and_100_per_cent_G5(LocalDate day, int percent) {
        limit.given(STARTED).when(check(day)).expectEvents(warned(percent, day));
    }

    @Test
    void before_the_first_mark_and_after_the_same_mark_nobody_is_warned_G5() {
        LocalDate half = LocalDate.of(2024, 4, 23);
        limit.given(STARTED).when(check(half.minusDays(1))).expectNoEvents();
        limit.given(STARTED, warned(50, half)).when(check(half)).expectNoEvents();
    }

    @Test
    void the_day_after_the_last_it_is_exceeded_once_G5() {
        LocalDate day = DUE.plusDays(1);
        TimeLimitExceeded exceeded = new TimeLimitExceeded(ID, "n1", "DOSSIER_CHECK", "VPS", DUE, noon(day));
        limit.given(STARTED, warned(100, DUE)).when(check(day)).expectEvents(exceeded);
        limit.given(STARTED).when(check(day)).expectEvents(exceeded);
        limit.given(STARTED, exceeded).when(check(day.plusDays(1))).expectNoEvents();
    }

    @Test
    void while_it_is_paused_no_time_passes_G5() {
        LocalDate late = LocalDate.of(2024, 8, 1);
        limit.given(STARTED)
                .when(new PauseTimeLimit(ID, PauseReason.WITH_UNIT, PAUSED.pausedOn(), clock(PAUSED.pausedOn())))
                .expectEvents(PAUSED);
        limit.given(STARTED, PAUSED).when(check(late)).expectNoEvents();
        limit.given(STARTED, PAUSED)
                .when(new PauseTimeLimit(ID, PauseReason.ON_HOLD, late, clock(late)))
                .expectNoEvents();
    }

    @Test
    void it_goes_on_where_it_was_paused_G5() {
        LocalDate day = LocalDate.of(2024, 5, 6);
        TimeLimitResumed resumed = new TimeLimitResumed(ID, day, LocalDate.of(2024, 5, 16), noon(day));
        limit.given(STARTED, PAUSED)
                .when(new ResumeTimeLimit(ID, day, CALENDAR, clock(day)))
                .expectEvents(resumed);
        limit.given(STARTED, PAUSED, resumed)
                .when(new ResumeTimeLimit(ID, day, CALENDAR, clock(day)))
                .expectNoEvents();
        limit.given(STARTED, PAUSED, resumed)
                .when(check(LocalDate.of(2024, 5, 9)))
                .expectEvents(new TimeLimitWarned(
                        ID,
                        "n1",
                        "DOSSIER_CHECK",
                        "VPS",
                        50,
                        LocalDate.of(2024, 5, 16),
                        noon(LocalDate.of(2024, 5, 9))));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-03, 10, true", "2024-05-04, 11, false", "2024-04-20, 3, true"})
    void what_is_done_by_the_due_date_is_on_time_G5(LocalDate day, int used, boolean onTime) {
        limit.given(STARTED)
                .when(new MeetTimeLimit(ID, day, CALENDAR, clock(day)))
                .expectEvents(new TimeLimitMet(ID, "n1", "DOSSIER_CHECK", "VPS", day, DUE, used, onTime, noon(day)));
    }

    @Test
    void what_is_done_during_a_pause_is_on_time_when_days_were_left_G5() {
        LocalDate day = LocalDate.of(2024, 8, 1);
        limit.given(STARTED, PAUSED)
                .when(new MeetTimeLimit(ID, day, CALENDAR, clock(day)))
                .expectEvents(new TimeLimitMet(ID, "n1", "DOSSIER_CHECK", "VPS", day, null, 2, true, noon(day)));
    }

    @Test
    void a_limit_that_has_ended_changes_no_more_G5() {
        Act act = clock(DUE);
        limit.given(STARTED)
                .when(new CancelTimeLimit(ID, "Đơn vị rút", act))
                .expectEvents(new TimeLimitCancelled(ID, "Đơn vị rút", act.at()));
        for (Object late : List.of(
                new PauseTimeLimit(ID, PauseReason.ON_HOLD, DUE, act),
                new ResumeTimeLimit(ID, DUE, CALENDAR, act),
                check(DUE.plusDays(9)),
                new MeetTimeLimit(ID, DUE, CALENDAR, act),
                new CancelTimeLimit(ID, "Lần hai", act))) {
            new AggregateTestFixture<>(TimeLimit.class)
                    .given(STARTED, MET)
                    .when(late)
                    .expectNoEvents();
        }
    }

    private static CheckTimeLimit check(LocalDate day) {
        return new CheckTimeLimit(ID, CALENDAR, clock(day));
    }

    private static TimeLimitWarned warned(int percent, LocalDate day) {
        return new TimeLimitWarned(ID, "n1", "DOSSIER_CHECK", "VPS", percent, DUE, noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.of(5, 0)).toInstant(ZoneOffset.UTC);
    }

    private static Act clock(LocalDate day) {
        return new Act(Actor.service("clock"), "SERVICE", noon(day), "c", "f", "the clock", "talk", null);
    }
}
