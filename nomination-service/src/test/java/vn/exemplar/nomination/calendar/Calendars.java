package vn.exemplar.nomination.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.CalendarEvent.WorkingCalendarPublished;
import vn.exemplar.nomination.calendar.SpecialDay.DayName;

/** Calendars in which tests count, and the one of 2024 of which they tell. */
public final class Calendars {
    public static final SpecialDay LABOUR_DAY = day("2024-05-01", DayKind.HOLIDAY);
    public static final SpecialDay OFF = day("2024-04-29", DayKind.SWAPPED_OFF);
    public static final SpecialDay WORKED = day("2024-05-04", DayKind.SWAPPED_WORKING);

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

    public static Scenario<WorkingCalendar, CalendarEvent> none() {
        return Scenario.of(WorkingCalendar.NONE, WorkingCalendar::after);
    }

    public static SpecialDay day(String date, DayKind kind) {
        return new SpecialDay(LocalDate.parse(date), kind.name(), new DayName("Ngày", "Day"), "Thông báo", false);
    }

    public static WorkingCalendarPublished published(int edition, SpecialDay... days) {
        return new WorkingCalendarPublished("calendar:2024", 2024, edition, List.of(days), "Ban hành", "p10", Acts.NOW);
    }
}
