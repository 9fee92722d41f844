package vn.exemplar.nomination.calendar.write.publishcalendar;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.events.SpecialDay;
import vn.exemplar.nomination.calendar.write.CalendarYear;

public record PublishCalendar(
        @TargetAggregateIdentifier String calendarId,
        CalendarYear year,
        List<SpecialDay> days,
        String reason,
        Act act) {
    public PublishCalendar {
        days = List.copyOf(days);
    }

    public static PublishCalendar of(CalendarYear year, List<SpecialDay> days, String reason, Act act) {
        return new PublishCalendar(year.aggregateId(), year, days, reason, act);
    }
}
