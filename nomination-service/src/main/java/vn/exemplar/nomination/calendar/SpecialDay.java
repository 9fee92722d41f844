package vn.exemplar.nomination.calendar;

import java.time.LocalDate;

/**
 * One day of a year that is not as its weekday says.
 *
 * @param kind a {@link DayKind}
 * @param source the law or announcement that says so
 * @param verified whether the day was compared with that source; else it is a default
 */
public record SpecialDay(LocalDate date, String kind, DayName name, String source, boolean verified) {

    public record DayName(String vi, String en) {}

    public boolean is(DayKind other) {
        return kind.equals(other.name());
    }
}
