package vn.exemplar.nomination.calendar;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.calendar.CalendarEvent.WorkingCalendarPublished;

/** The calendar of a year in its present edition. */
public record WorkingCalendar(int year, int edition, List<SpecialDay> days, String reason, Instant publishedAt) {
    public static final WorkingCalendar NONE = new WorkingCalendar(0, 0, List.of(), "", Instant.MIN);

    public WorkingCalendar after(CalendarEvent event) {
        return switch (event) {
            case WorkingCalendarPublished published ->
                new WorkingCalendar(
                        published.year(),
                        published.edition(),
                        published.days(),
                        published.reason(),
                        published.publishedAt());
        };
    }

    public boolean exists() {
        return this != NONE;
    }

    public static String idOf(int year) {
        return "calendar:" + year;
    }

    @AggregateRoot(type = "WorkingCalendar")
    static class WorkingCalendarStream extends StreamOf<WorkingCalendar, CalendarEvent> {
        WorkingCalendarStream() {
            super(NONE, CalendarEvent::calendarId, WorkingCalendar::after);
        }
    }
}
