package vn.exemplar.nomination.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Calendars in which tests count. */
public final class Calendars {
    private Calendars() {}

    /** Hùng Kings' day, 30 April, 1 May; 29 April is off and Saturday, 4 May is worked in its place. */
    public static WorkingDays spring2024() {
        return new WorkingDays(
                Map.of(2024, 1),
                Set.of(
                        LocalDate.of(2024, 4, 18),
                        LocalDate.of(2024, 4, 29),
                        LocalDate.of(2024, 4, 30),
                        LocalDate.of(2024, 5, 1)),
                Set.of(LocalDate.of(2024, 5, 4)));
    }
}
