package vn.exemplar.nomination.timelimit.write.starttimelimit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.timelimit.TimeLimitKind;
import vn.exemplar.nomination.timelimit.events.TimeLimitStarted;

public record StartTimeLimit(
        @TargetAggregateIdentifier String timeLimitId,
        String subject,
        TimeLimitKind kind,
        String unit,
        LocalDate on,
        int workingDays,
        WorkingDays calendar,
        Act act) {

    public TimeLimitStarted started() {
        LocalDate due = calendar.after(on, workingDays);
        return new TimeLimitStarted(timeLimitId, subject, kind.name(), unit, on, workingDays, due, act.at());
    }
}
