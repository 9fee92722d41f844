package vn.exemplar.nomination.timelimit.write.resumetimelimit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.WorkingTime;
import vn.exemplar.nomination.timelimit.events.TimeLimitResumed;

public record ResumeTimeLimit(
        @TargetAggregateIdentifier String timeLimitId, LocalDate on, WorkingDays calendar, Act act) {

    public TimeLimitResumed resumed(WorkingTime time) {
        LocalDate due = time.resumed(on).dueOn(calendar).orElseThrow();
        return new TimeLimitResumed(timeLimitId, on, due, act.at());
    }
}
