package vn.exemplar.nomination.timelimit;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitCancelled;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMet;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;

/** A command that comes again, or too late to matter, changes nothing: those who send them follow events. */
sealed interface TimeLimitCommand extends Decision<TimeLimit, TimeLimitEvent> {

    /** Decided by working days: the calendars are the rule set of what follows. */
    sealed interface Counted extends TimeLimitCommand {
        WorkingDays calendar();

        @Override
        default String ruleSet(TimeLimit limit, TimeLimitEvent event) {
            return calendar().ruleSet();
        }
    }

    private static void refuseUnlessThere(TimeLimit limit) {
        refuseUnless(limit.exists(), () -> notFound("time-limit-not-found", "G5"));
    }

    record StartTimeLimit(
            String subject,
            String startedFor,
            TimeLimitKind kind,
            String unit,
            LocalDate on,
            int workingDays,
            WorkingDays calendar,
            Act act)
            implements Counted {

        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            refuseUnless(!limit.exists(), () -> exists("G5"));
            LocalDate due = calendar.after(on, workingDays);
            return List.of(
                    new TimeLimitStarted(subject, startedFor, kind.name(), unit, on, workingDays, due, act.at()));
        }
    }

    record PauseTimeLimit(String subject, PauseReason reason, LocalDate on, Act act) implements TimeLimitCommand {

        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            refuseUnlessThere(limit);
            return limit.running() ? List.of(new TimeLimitPaused(subject, reason.name(), on, act.at())) : List.of();
        }
    }

    record ResumeTimeLimit(String subject, LocalDate on, WorkingDays calendar, Act act) implements Counted {

        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            refuseUnlessThere(limit);
            return limit.paused() ? List.of(resumed(limit.time().resumed(on))) : List.of();
        }

        private TimeLimitResumed resumed(WorkingTime time) {
            return new TimeLimitResumed(subject, on, time.dueOn(calendar).orElseThrow(), act.at());
        }
    }

    record MeetTimeLimit(String subject, LocalDate on, WorkingDays calendar, Act act) implements Counted {

        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            refuseUnlessThere(limit);
            return limit.ended() ? List.of() : List.of(met(limit, limit.time()));
        }

        /** On time is what is done by the due date, or while a pause leaves that open: then there are days to spare. */
        private TimeLimitMet met(TimeLimit limit, WorkingTime time) {
            int used = time.used(on, calendar);
            @Nullable LocalDate due = time.dueOn(calendar).orElse(null);
            boolean onTime = due == null || !on.isAfter(due);
            return new TimeLimitMet(
                    subject, limit.subject(), limit.kind(), limit.unit(), on, due, used, onTime, act.at());
        }
    }

    record CancelTimeLimit(String subject, String reason, Act act) implements TimeLimitCommand {

        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            refuseUnlessThere(limit);
            return limit.ended() ? List.of() : List.of(new TimeLimitCancelled(subject, reason, act.at()));
        }
    }

    /** Of the clock: it warns of the limit, or says that it is exceeded, when that is due on the day of the act. */
    record CheckTimeLimit(String subject, WorkingDays calendar, Act act) implements Counted {

        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            refuseUnlessThere(limit);
            return limit.running() && !limit.exceeded() ? due(limit) : List.of();
        }

        private List<TimeLimitEvent> due(TimeLimit limit) {
            LocalDate today = Today.of(act);
            LocalDate due = limit.time().dueOn(calendar).orElseThrow();
            Instant at = act.at();
            if (today.isAfter(due)) {
                return List.of(new TimeLimitExceeded(subject, limit.subject(), limit.kind(), limit.unit(), due, at));
            }
            return WarningMark.due(limit.time(), limit.warned(), today, calendar).stream()
                    .<TimeLimitEvent>map(mark -> new TimeLimitWarned(
                            subject, limit.subject(), limit.kind(), limit.unit(), mark.percent(), due, at))
                    .toList();
        }
    }
}
