package vn.exemplar.nomination.timelimit.read.timelimitlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.WarningMark;
import vn.exemplar.nomination.timelimit.WorkingTime;
import vn.exemplar.nomination.timelimit.events.TimeLimitCancelled;
import vn.exemplar.nomination.timelimit.events.TimeLimitEvent;
import vn.exemplar.nomination.timelimit.events.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.events.TimeLimitMet;
import vn.exemplar.nomination.timelimit.events.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.events.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.events.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.events.TimeLimitWarned;

/**
 * A time limit as it is now.
 *
 * @param version counts its events from 0
 * @param dueOn the last day, by the calendars published so far; null while a pause leaves it open
 * @param provisional some year that it runs through has no published calendar yet
 * @param warned per cent of the last warning, 0 before the first
 * @param alarmOn when it is to be looked at next; null when there is nothing to wait for
 */
public record TimeLimitView(
        @BsonId String id,
        @JsonIgnore long version,
        String subject,
        String kind,
        String unit,
        int year,
        State state,
        WorkingTime time,
        @Nullable LocalDate dueOn,
        boolean provisional,
        int warned,
        boolean exceeded,
        @Nullable LocalDate metOn,
        @Nullable Boolean onTime,
        @JsonIgnore @Nullable LocalDate alarmOn) {

    public enum State {
        RUNNING,
        PAUSED,
        MET,
        CANCELLED
    }

    static TimeLimitView of(TimeLimitStarted event, WorkingDays calendar) {
        return new TimeLimitView(
                        event.timeLimitId(),
                        0,
                        event.subject(),
                        event.kind(),
                        event.unit(),
                        event.startedOn().getYear(),
                        State.RUNNING,
                        WorkingTime.from(event.startedOn(), event.workingDays()),
                        event.dueOn(),
                        false,
                        0,
                        false,
                        null,
                        null,
                        null)
                .counted(calendar);
    }

    TimeLimitView after(TimeLimitEvent event, long next, WorkingDays calendar) {
        TimeLimitView changed =
                switch (event) {
                    case TimeLimitStarted started -> this;
                    case TimeLimitPaused paused ->
                        with(next, State.PAUSED, time.paused(paused.pausedOn()), warned, exceeded);
                    case TimeLimitResumed resumed ->
                        with(next, State.RUNNING, time.resumed(resumed.resumedOn()), warned, exceeded);
                    case TimeLimitWarned warning -> with(next, state, time, warning.percent(), exceeded);
                    case TimeLimitExceeded over -> with(next, state, time, warned, true);
                    case TimeLimitMet met -> ended(next, State.MET, met.metOn(), met.onTime());
                    case TimeLimitCancelled cancelled -> ended(next, State.CANCELLED, null, null);
                };
        return changed.counted(calendar);
    }

    /** Its days by these calendars; a limit that has ended keeps those it had. */
    TimeLimitView counted(WorkingDays calendar) {
        if (state == State.MET || state == State.CANCELLED) {
            return dated(dueOn, provisional, null);
        }
        Optional<LocalDate> due = time.dueOn(calendar);
        boolean open =
                due.filter(day -> !calendar.published(time.startedOn(), day)).isPresent();
        Optional<LocalDate> alarm =
                exceeded || state == State.PAUSED ? Optional.empty() : WarningMark.next(time, warned, calendar);
        return dated(due.orElse(null), open, alarm.orElse(null));
    }

    private TimeLimitView with(long next, State nextState, WorkingTime nextTime, int nextWarned, boolean nowExceeded) {
        return new TimeLimitView(
                id,
                next,
                subject,
                kind,
                unit,
                year,
                nextState,
                nextTime,
                dueOn,
                provisional,
                nextWarned,
                nowExceeded,
                metOn,
                onTime,
                alarmOn);
    }

    private TimeLimitView ended(long next, State end, @Nullable LocalDate on, @Nullable Boolean inTime) {
        return new TimeLimitView(
                id, next, subject, kind, unit, year, end, time, dueOn, provisional, warned, exceeded, on, inTime, null);
    }

    private TimeLimitView dated(@Nullable LocalDate due, boolean open, @Nullable LocalDate alarm) {
        return new TimeLimitView(
                id, version, subject, kind, unit, year, state, time, due, open, warned, exceeded, metOn, onTime, alarm);
    }
}
