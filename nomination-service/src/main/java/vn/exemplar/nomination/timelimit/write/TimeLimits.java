package vn.exemplar.nomination.timelimit.write;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.calendar.read.calendarlist.CalendarViews;
import vn.exemplar.nomination.timelimit.PauseReason;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.write.canceltimelimit.CancelTimeLimit;
import vn.exemplar.nomination.timelimit.write.checktimelimit.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.write.meettimelimit.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.write.pausetimelimit.PauseTimeLimit;
import vn.exemplar.nomination.timelimit.write.resumetimelimit.ResumeTimeLimit;
import vn.exemplar.nomination.timelimit.write.starttimelimit.StartTimeLimit;

/**
 * The way to the time limits, for automations of other features. One act may touch several limits: each gets a part of
 * it, so that the act may come again. All but the start of a limit change nothing when it is already as they want it.
 */
@Component
public class TimeLimits {
    private final Commands commands;
    private final CalendarViews calendars;
    private final CurrentViews views;

    TimeLimits(Commands commands, CalendarViews calendars, CurrentViews views) {
        this.commands = commands;
        this.calendars = calendars;
        this.views = views;
    }

    /** @param unit the unit that has to keep it */
    public void start(
            String id, String subject, TimeLimitKind kind, String unit, LocalDate on, int workingDays, Act act) {
        Act part = act.part("start " + id);
        send(id, new StartTimeLimit(id, subject, kind, unit, on, workingDays, calendar(), part), part);
    }

    public void pause(String id, PauseReason reason, LocalDate on, Act act) {
        Act part = act.part("pause " + id);
        send(id, new PauseTimeLimit(id, reason, on, part), part);
    }

    public void resume(String id, LocalDate on, Act act) {
        Act part = act.part("resume " + id);
        send(id, new ResumeTimeLimit(id, on, calendar(), part), part);
    }

    public void meet(String id, LocalDate on, Act act) {
        Act part = act.part("meet " + id);
        send(id, new MeetTimeLimit(id, on, calendar(), part), part);
    }

    public void cancel(String id, String reason, Act act) {
        Act part = act.part("cancel " + id);
        send(id, new CancelTimeLimit(id, reason, part), part);
    }

    /** Warns of the limit, or says that it is exceeded, when that is due on the day of the act. For the clock. */
    public void check(String id, Act act) {
        views.catchUp();
        send(id, new CheckTimeLimit(id, calendar(), act), act);
    }

    private WorkingDays calendar() {
        return calendars.workingDays();
    }

    private void send(String id, Object command, Act act) {
        commands.carryOut(id, command, act);
    }
}
