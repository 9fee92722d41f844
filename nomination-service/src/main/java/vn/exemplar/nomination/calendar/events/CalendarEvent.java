package vn.exemplar.nomination.calendar.events;

/** What happens to the working-day calendar of a year. */
public sealed interface CalendarEvent permits WorkingCalendarPublished {}
