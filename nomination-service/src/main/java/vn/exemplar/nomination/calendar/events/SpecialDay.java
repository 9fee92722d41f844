package vn.exemplar.nomination.calendar.events;

import java.time.LocalDate;

/**
 * One day of a year that is not as its weekday says.
 *
 * @param source the law or announcement that says so
 * @param verified whether the day was compared with that source; else it is a default
 */
public record SpecialDay(LocalDate date, String kind, DayName name, String source, boolean verified) {}
