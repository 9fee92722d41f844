package vn.exemplar.nomination.calendar;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

public sealed interface CalendarEvent {
    String calendarId();

    /** The special days of a year; a later edition takes the place of the one before. */
    @StoredType("nomination.WorkingCalendarPublished.v1")
    record WorkingCalendarPublished(
            String calendarId,
            int year,
            int edition,
            List<SpecialDay> days,
            String reason,
            String publishedBy,
            Instant publishedAt)
            implements CalendarEvent {}
}
