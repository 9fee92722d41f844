package vn.exemplar.nomination.timelimit.write.meettimelimit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.WorkingDays;

public record MeetTimeLimit(
        @TargetAggregateIdentifier String timeLimitId, LocalDate on, WorkingDays calendar, Act act) {}
