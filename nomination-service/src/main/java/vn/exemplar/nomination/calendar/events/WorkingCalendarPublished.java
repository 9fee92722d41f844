package vn.exemplar.nomination.calendar.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/** The special days of a year; a later edition takes the place of the one before. */
@StoredType("nomination.WorkingCalendarPublished.v1")
public record WorkingCalendarPublished(
        String calendarId,
        int year,
        int edition,
        List<SpecialDay> days,
        String reason,
        String publishedBy,
        Instant publishedAt)
        implements CalendarEvent {}
