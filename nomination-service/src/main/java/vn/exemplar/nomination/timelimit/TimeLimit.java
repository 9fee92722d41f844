package vn.exemplar.nomination.timelimit;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitCancelled;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExtended;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMet;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMissed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitReopened;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;

/**
 * @param subject what the limit is for
 * @param unit the one that has to keep it
 * @param warned per cent of the last warning, 0 before the first
 * @param exceeded whether that was told since it went on last
 */
public record TimeLimit(
        String subject,
        String kind,
        String unit,
        State state,
        WorkingTime time,
        int warned,
        boolean exceeded,
        @Nullable LocalDate metOn,
        @Nullable Boolean onTime) {
    public static final TimeLimit NONE =
            new TimeLimit("", "", "", State.CANCELLED, WorkingTime.from(LocalDate.EPOCH, 1), 0, false, null, null);

    public enum State {
        RUNNING,
        PAUSED,
        MET,
        MISSED,
        CANCELLED
    }

    public TimeLimit after(TimeLimitEvent event) {
        return switch (event) {
            case TimeLimitStarted started ->
                new TimeLimit(
                        started.subject(),
                        started.kind(),
                        started.unit(),
                        State.RUNNING,
                        WorkingTime.from(started.startedOn(), started.workingDays()),
                        0,
                        false,
                        null,
                        null);
            case TimeLimitPaused paused -> with(State.PAUSED, time.paused(paused.pausedOn()));
            case TimeLimitResumed resumed ->
                new TimeLimit(
                        subject,
                        kind,
                        unit,
                        State.RUNNING,
                        time.resumed(resumed.resumedOn()),
                        warned,
                        false,
                        metOn,
                        onTime);
            case TimeLimitExtended more ->
                new TimeLimit(subject, kind, unit, state, time.extended(more.workingDays()), 0, false, metOn, onTime);
            case TimeLimitWarned warning ->
                new TimeLimit(subject, kind, unit, state, time, warning.percent(), exceeded, metOn, onTime);
            case TimeLimitExceeded over -> new TimeLimit(subject, kind, unit, state, time, warned, true, metOn, onTime);
            case TimeLimitMet met ->
                new TimeLimit(subject, kind, unit, State.MET, time, warned, exceeded, met.metOn(), met.onTime());
            case TimeLimitMissed missed ->
                new TimeLimit(subject, kind, unit, State.MISSED, time, warned, exceeded, null, false);
            case TimeLimitCancelled cancelled -> with(State.CANCELLED, time);
            case TimeLimitReopened reopened ->
                new TimeLimit(
                        subject,
                        kind,
                        unit,
                        time.paused() ? State.PAUSED : State.RUNNING,
                        time,
                        warned,
                        exceeded,
                        null,
                        null);
        };
    }

    private TimeLimit with(State next, WorkingTime nextTime) {
        return new TimeLimit(subject, kind, unit, next, nextTime, warned, exceeded, metOn, onTime);
    }

    public boolean exists() {
        return this != NONE;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public boolean paused() {
        return state == State.PAUSED;
    }

    public boolean ended() {
        return state == State.MET || state == State.MISSED || state == State.CANCELLED;
    }

    /** The last day; empty while nothing runs. */
    public Optional<LocalDate> dueOn(WorkingDays calendar) {
        return running() ? time.dueOn(calendar) : Optional.empty();
    }

    @AggregateRoot(type = "TimeLimit")
    static class TimeLimitStream extends StreamOf<TimeLimit, TimeLimitEvent> {
        TimeLimitStream() {
            super(NONE, TimeLimitEvent::timeLimitId, TimeLimit::after);
        }
    }
}
