package vn.exemplar.nomination.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.calendar.Calendars;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitCancelled;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMet;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMissed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;

/** The time limit that tests tell of: ten working days for a check, begun on 15 April 2024. */
final class Limits {
    static final String ID = "check:n1";
    static final WorkingDays CALENDAR = Calendars.spring2024();
    static final LocalDate START = LocalDate.of(2024, 4, 15);
    static final LocalDate PAUSED_ON = LocalDate.of(2024, 4, 17);
    static final LocalDate RESUMED_ON = LocalDate.of(2024, 5, 6);
    static final LocalDate DUE = LocalDate.of(2024, 5, 3);
    static final LocalDate DUE_AFTER_PAUSE = LocalDate.of(2024, 5, 16);

    static final TimeLimitStarted STARTED =
            new TimeLimitStarted(ID, "n1", "DOSSIER_CHECK", "VPS", START, 10, DUE, noon(START));
    static final TimeLimitPaused PAUSED = new TimeLimitPaused(ID, "WITH_UNIT", PAUSED_ON, noon(PAUSED_ON));
    static final TimeLimitResumed RESUMED = new TimeLimitResumed(ID, RESUMED_ON, DUE_AFTER_PAUSE, noon(RESUMED_ON));
    static final TimeLimitMet MET =
            new TimeLimitMet(ID, "n1", "DOSSIER_CHECK", "VPS", START, DUE, 0, true, noon(START));
    static final TimeLimitMissed MISSED = new TimeLimitMissed(ID, "n1", "DOSSIER_CHECK", "VPS", DUE, noon(DUE));
    static final TimeLimitCancelled CANCELLED = new TimeLimitCancelled(ID, "Đơn vị rút", noon(DUE));

    private Limits() {}

    static Scenario<TimeLimit, TimeLimitEvent> none() {
        return Scenario.of(TimeLimit.NONE, TimeLimit::after);
    }

    static TimeLimitWarned warned(int percent, LocalDate day) {
        return new TimeLimitWarned(ID, "n1", "DOSSIER_CHECK", "VPS", percent, DUE, noon(day));
    }

    static TimeLimitExceeded exceeded(LocalDate day) {
        return new TimeLimitExceeded(ID, "n1", "DOSSIER_CHECK", "VPS", 10, DUE, noon(day));
    }

    static Act clock(LocalDate day) {
        return new Act(Actor.service("clock"), "SERVICE", noon(day), "c", "f", "the clock", "talk", null);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.of(5, 0)).toInstant(ZoneOffset.UTC);
    }
}
