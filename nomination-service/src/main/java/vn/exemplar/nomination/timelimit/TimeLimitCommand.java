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
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExtended;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMet;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMissed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitReopened;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;

/**
 * For automations of other features. A command that comes again, or too late to matter, changes nothing: those who send
 * them follow events.
 */
public sealed interface TimeLimitCommand extends Decision<TimeLimit, TimeLimitEvent> {
    /** Decided by working days: the calendars are the rule set of what follows. */
    sealed interface Counted extends TimeLimitCommand {
        WorkingDays calendar();

        @Override
        default String ruleSet(TimeLimit limit, TimeLimitEvent event) {
            return calendar().ruleSet();
        }
    }

    /** To one that is there. */
    private static List<TimeLimitEvent> when(TimeLimit limit, boolean matters, TimeLimitEvent... event) {
        refuseUnless(limit.exists(), () -> notFound("time-limit-not-found", "G5"));
        return matters ? List.of(event) : List.of();
    }

    /**
     * One that was missed is begun anew.
     *
     * @param unit the unit that has to keep it
     */
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
            refuseUnless(!limit.exists() || limit.state() == TimeLimit.State.MISSED, () -> exists("G5"));
            LocalDate due = calendar.after(on, workingDays);
            return List.of(
                    new TimeLimitStarted(subject, startedFor, kind.name(), unit, on, workingDays, due, act.at()));
        }
    }

    record PauseTimeLimit(String subject, PauseReason reason, LocalDate on, WorkingDays calendar, Act act)
            implements Counted {
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            LocalDate stopped = limit.time().stoppedBy(on, calendar);
            return when(limit, limit.running(), new TimeLimitPaused(subject, reason.name(), stopped, act.at()));
        }
    }

    record ResumeTimeLimit(String subject, LocalDate on, WorkingDays calendar, Act act) implements Counted {
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            return limit.paused() ? List.of(resumed(limit.time().resumed(on))) : when(limit, false);
        }

        private TimeLimitResumed resumed(WorkingTime time) {
            return new TimeLimitResumed(subject, on, time.dueOn(calendar).orElseThrow(), act.at());
        }
    }

    /** @param workingDays that it has more */
    record ExtendTimeLimit(String subject, int workingDays, WorkingDays calendar, Act act) implements Counted {
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            LocalDate due = limit.time().extended(workingDays).dueOn(calendar).orElse(null);
            return when(limit, !limit.ended(), new TimeLimitExtended(subject, workingDays, due, act.at()));
        }
    }

    record MeetTimeLimit(String subject, LocalDate on, WorkingDays calendar, Act act) implements Counted {
        /** On time is what is done by the due date, or while a pause leaves that open: then there are days to spare. */
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            int used = limit.time().used(on, calendar);
            @Nullable LocalDate due = limit.time().dueOn(calendar).orElse(null);
            boolean onTime = due == null || !on.isAfter(due);
            return when(
                    limit,
                    !limit.ended(),
                    new TimeLimitMet(
                            subject, limit.subject(), limit.kind(), limit.unit(), on, due, used, onTime, act.at()));
        }
    }

    record MissTimeLimit(String subject, LocalDate on, Act act) implements TimeLimitCommand {
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            return when(
                    limit,
                    !limit.ended(),
                    new TimeLimitMissed(subject, limit.subject(), limit.kind(), limit.unit(), on, act.at()));
        }
    }

    record CancelTimeLimit(String subject, String reason, Act act) implements TimeLimitCommand {
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            return when(limit, !limit.ended(), new TimeLimitCancelled(subject, reason, act.at()));
        }
    }

    record ReopenTimeLimit(String subject, Act act) implements TimeLimitCommand {
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            boolean over = limit.state() == TimeLimit.State.CANCELLED || limit.state() == TimeLimit.State.MET;
            return when(limit, over, new TimeLimitReopened(subject, act.at()));
        }
    }

    /**
     * Of the clock: it warns of the limit, or says that it is exceeded, when that is due on the day of the act. Nothing
     * is exceeded by a guess: while a year in which it runs is not published, that is not said.
     */
    record CheckTimeLimit(String subject, WorkingDays calendar, Act act) implements Counted {
        @Override
        public List<TimeLimitEvent> decide(TimeLimit limit) {
            return limit.running() && !limit.exceeded() ? due(limit) : when(limit, false);
        }

        private List<TimeLimitEvent> due(TimeLimit limit) {
            WorkingTime time = limit.time();
            LocalDate today = Today.of(act);
            LocalDate due = time.dueOn(calendar).orElseThrow();
            Instant at = act.at();
            String of = limit.subject();
            if (today.isAfter(due) && calendar.published(time.startedOn(), due)) {
                return List.of(
                        new TimeLimitExceeded(subject, of, limit.kind(), limit.unit(), time.workingDays(), due, at));
            }
            return WarningMark.due(time, limit.warned(), today, calendar).stream()
                    .<TimeLimitEvent>map(mark ->
                            new TimeLimitWarned(subject, of, limit.kind(), limit.unit(), mark.percent(), due, at))
                    .toList();
        }
    }
}
