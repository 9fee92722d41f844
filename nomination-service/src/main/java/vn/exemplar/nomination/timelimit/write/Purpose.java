package vn.exemplar.nomination.timelimit.write;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.WarningMark;
import vn.exemplar.nomination.timelimit.WorkingTime;
import vn.exemplar.nomination.timelimit.events.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.events.TimeLimitMet;
import vn.exemplar.nomination.timelimit.events.TimeLimitWarned;

/** What a time limit is for: every event that others follow repeats it. */
record Purpose(String subject, String kind, String unit) {

    TimeLimitWarned warned(String id, WarningMark mark, LocalDate due, Instant at) {
        return new TimeLimitWarned(id, subject, kind, unit, mark.percent(), due, at);
    }

    TimeLimitExceeded exceeded(String id, LocalDate due, Instant at) {
        return new TimeLimitExceeded(id, subject, kind, unit, due, at);
    }

    /** On time is what is done by the due date or, when a pause leaves that open, with working days to spare. */
    TimeLimitMet met(String id, WorkingTime time, LocalDate on, WorkingDays calendar, Instant at) {
        int used = time.used(on, calendar);
        @Nullable LocalDate due = time.dueOn(calendar).orElse(null);
        boolean onTime = due == null ? used <= time.workingDays() : !on.isAfter(due);
        return new TimeLimitMet(id, subject, kind, unit, on, due, used, onTime, at);
    }
}
