package vn.exemplar.nomination.timelimit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.nomination.calendar.CalendarFacts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CancelTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.PauseTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ResumeTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.StartTimeLimit;

/**
 * The way to the time limits, for automations of other features. One act may touch several limits: each gets a part of
 * it, so that the act may come again. All but the start of a limit change nothing when it is already as they want it.
 */
@Component
public class TimeLimits {
    private final Commands commands;
    private final CalendarFacts calendars;
    private final CurrentFacts facts;

    TimeLimits(Commands commands, CalendarFacts calendars, CurrentFacts facts) {
        this.commands = commands;
        this.calendars = calendars;
        this.facts = facts;
    }

    /** @param unit the unit that has to keep it */
    public void start(
            String id, String subject, TimeLimitKind kind, String unit, LocalDate on, int workingDays, Act act) {
        Act part = act.part("start " + id);
        commands.carryOut(new StartTimeLimit(id, subject, kind, unit, on, workingDays, calendar(), part));
    }

    public void pause(String id, PauseReason reason, LocalDate on, Act act) {
        commands.carryOut(new PauseTimeLimit(id, reason, on, act.part("pause " + id)));
    }

    public void resume(String id, LocalDate on, Act act) {
        commands.carryOut(new ResumeTimeLimit(id, on, calendar(), act.part("resume " + id)));
    }

    public void meet(String id, LocalDate on, Act act) {
        commands.carryOut(new MeetTimeLimit(id, on, calendar(), act.part("meet " + id)));
    }

    public void cancel(String id, String reason, Act act) {
        commands.carryOut(new CancelTimeLimit(id, reason, act.part("cancel " + id)));
    }

    /** Warns of the limit, or says that it is exceeded, when that is due on the day of the act. For the clock. */
    public void check(String id, Act act) {
        commands.carryOut(new CheckTimeLimit(id, calendar(), act));
    }

    private WorkingDays calendar() {
        facts.catchUp();
        return calendars.workingDays();
    }
}
