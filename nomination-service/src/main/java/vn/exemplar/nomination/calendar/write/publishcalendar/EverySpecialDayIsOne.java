package vn.exemplar.nomination.calendar.write.publishcalendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.calendar.events.SpecialDay;
import vn.exemplar.nomination.calendar.write.CalendarYear;
import vn.exemplar.nomination.importing.Findings;

/** Each day is of the year and named once; a weekday is swapped off, a weekend is swapped to be worked (G5). */
public final class EverySpecialDayIsOne {
    private EverySpecialDayIsOne() {}

    public static void check(CalendarYear year, List<SpecialDay> days) {
        findings(year, days).refuse("calendar-faulty", "G5");
    }

    public static Findings findings(CalendarYear year, List<SpecialDay> days) {
        Findings findings = new Findings();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            SpecialDay day = days.get(i);
            String place = "days[" + i + "].date";
            Map<String, Object> details = Map.of("date", day.date(), "year", year.value());
            if (day.date().getYear() != year.value()) {
                findings.add(place, "day-of-another-year", details);
            }
            if (!seen.add(day.date())) {
                findings.add(place, "day-named-twice", details);
            }
            if (WorkingDays.isWeekend(day.date()) ? swappedOff(day) : swappedWorking(day)) {
                findings.add(place, "swap-changes-nothing", details);
            }
        }
        return findings;
    }

    private static boolean swappedOff(SpecialDay day) {
        return day.kind().equals(DayKind.SWAPPED_OFF.name());
    }

    private static boolean swappedWorking(SpecialDay day) {
        return day.kind().equals(DayKind.SWAPPED_WORKING.name());
    }
}
