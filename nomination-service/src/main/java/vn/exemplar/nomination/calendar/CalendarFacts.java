package vn.exemplar.nomination.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;

@Component
public class CalendarFacts extends FactsOf<WorkingCalendar, CalendarEvent> {
    private volatile WorkingDays counted = WorkingDays.WEEKENDS_ONLY;

    CalendarFacts() {
        super(CalendarEvent.class, WorkingCalendar.NONE, CalendarEvent::calendarId, WorkingCalendar::after);
    }

    /** The working days by all calendars that are published; put together anew when an edition was added. */
    public WorkingDays workingDays() {
        List<WorkingCalendar> published = List.copyOf(byId().values());
        WorkingDays days = counted;
        if (!days.countBy(published)) {
            days = WorkingDays.of(published);
            counted = days;
        }
        return days;
    }
}
