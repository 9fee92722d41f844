package vn.exemplar.nomination.timelimit.write.checktimelimit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.WorkingDays;

public record CheckTimeLimit(@TargetAggregateIdentifier String timeLimitId, WorkingDays calendar, Act act) {}
