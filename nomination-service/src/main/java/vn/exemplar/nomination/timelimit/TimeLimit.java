package vn.exemplar.nomination.timelimit;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitCancelled;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMet;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;

/**
 * @param subject what the limit is for
 * @param unit the one that has to keep it
 * @param warned per cent of the last warning, 0 before the first
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
            case TimeLimitResumed resumed -> with(State.RUNNING, time.resumed(resumed.resumedOn()));
            case TimeLimitWarned warning ->
                new TimeLimit(subject, kind, unit, state, time, warning.percent(), exceeded, metOn, onTime);
            case TimeLimitExceeded over -> new TimeLimit(subject, kind, unit, state, time, warned, true, metOn, onTime);
            case TimeLimitMet met ->
                new TimeLimit(subject, kind, unit, State.MET, time, warned, exceeded, met.metOn(), met.onTime());
            case TimeLimitCancelled cancelled -> with(State.CANCELLED, time);
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
        return state == State.MET || state == State.CANCELLED;
    }

    @AggregateRoot(type = "TimeLimit")
    static class TimeLimitStream extends StreamOf<TimeLimit, TimeLimitEvent> {
        TimeLimitStream() {
            super(NONE, TimeLimitEvent::timeLimitId, TimeLimit::after);
        }
    }
}
