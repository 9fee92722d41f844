package vn.exemplar.nomination.timelimit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.nomination.calendar.Today;
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
import vn.exemplar.nomination.timelimit.write.canceltimelimit.CancelTimeLimit;
import vn.exemplar.nomination.timelimit.write.checktimelimit.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.write.meettimelimit.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.write.pausetimelimit.PauseTimeLimit;
import vn.exemplar.nomination.timelimit.write.resumetimelimit.ResumeTimeLimit;
import vn.exemplar.nomination.timelimit.write.starttimelimit.StartTimeLimit;

/** A command that comes again, or too late to matter, changes nothing: those who send them follow events. */
@AggregateRoot
class TimeLimit {
    @AggregateIdentifier
    private @Nullable String timeLimitId;

    private Purpose purpose = new Purpose("", "", "");
    private WorkingTime time = WorkingTime.from(LocalDate.EPOCH, 1);
    private int warned;
    private boolean exceeded;
    private boolean ended;

    TimeLimit() {}

    @CommandHandler
    TimeLimit(StartTimeLimit command) {
        timeLimitId = command.timeLimitId();
        record(command.started(), command.calendar());
    }

    @CommandHandler
    void decide(PauseTimeLimit command) {
        if (!ended && !time.paused()) {
            apply(command.paused());
        }
    }

    @CommandHandler
    void decide(ResumeTimeLimit command) {
        if (!ended && time.paused()) {
            record(command.resumed(time), command.calendar());
        }
    }

    @CommandHandler
    void decide(CheckTimeLimit command) {
        Optional<LocalDate> due = time.dueOn(command.calendar());
        if (!ended && !exceeded && !time.paused() && due.isPresent()) {
            warnOrExceed(command, due.get());
        }
    }

    private void warnOrExceed(CheckTimeLimit command, LocalDate due) {
        LocalDate today = Today.of(command.act());
        Instant at = command.act().at();
        if (today.isAfter(due)) {
            record(purpose.exceeded(id(), due, at), command.calendar());
        } else {
            WarningMark.due(time, warned, today, command.calendar())
                    .ifPresent(mark -> record(purpose.warned(id(), mark, due, at), command.calendar()));
        }
    }

    @CommandHandler
    void decide(MeetTimeLimit command) {
        if (!ended) {
            record(
                    purpose.met(
                            id(),
                            time,
                            command.on(),
                            command.calendar(),
                            command.act().at()),
                    command.calendar());
        }
    }

    @CommandHandler
    void decide(CancelTimeLimit command) {
        if (!ended) {
            apply(command.cancelled());
        }
    }

    @EventSourcingHandler
    void evolve(TimeLimitEvent event) {
        switch (event) {
            case TimeLimitStarted started -> begin(started);
            case TimeLimitPaused paused -> time = time.paused(paused.pausedOn());
            case TimeLimitResumed resumed -> time = time.resumed(resumed.resumedOn());
            case TimeLimitWarned warning -> warned = warning.percent();
            case TimeLimitExceeded over -> exceeded = true;
            case TimeLimitMet met -> ended = true;
            case TimeLimitCancelled cancelled -> ended = true;
        }
    }

    private void begin(TimeLimitStarted started) {
        timeLimitId = started.timeLimitId();
        purpose = new Purpose(started.subject(), started.kind(), started.unit());
        time = WorkingTime.from(started.startedOn(), started.workingDays());
    }

    private static void record(TimeLimitEvent event, WorkingDays calendar) {
        apply(event, MetaData.with(ActMetadata.RULE_SET, calendar.ruleSet()));
    }

    private String id() {
        return Objects.requireNonNull(timeLimitId);
    }
}
