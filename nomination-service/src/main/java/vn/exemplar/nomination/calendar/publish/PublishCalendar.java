package vn.exemplar.nomination.calendar.publish;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.calendar.CalendarEvent;
import vn.exemplar.nomination.calendar.CalendarEvent.WorkingCalendarPublished;
import vn.exemplar.nomination.calendar.DayKind;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.calendar.WorkingCalendar;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.importing.Findings;

record PublishCalendar(int year, List<SpecialDay> days, String reason, Act act)
        implements Decision<WorkingCalendar, CalendarEvent> {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    PublishCalendar {
        days = List.copyOf(days);
    }

    @Override
    public String subject() {
        return WorkingCalendar.idOf(year);
    }

    @Override
    public List<CalendarEvent> decide(WorkingCalendar calendar) {
        refuseUnlessPossible(year);
        faults(year, days).refuse("calendar-faulty", "G5");
        refuseUnless(
                !calendar.exists() || !Set.copyOf(calendar.days()).equals(Set.copyOf(days)),
                () -> conflict("calendar-unchanged", "G5").with("edition", calendar.edition()));
        return List.of(new WorkingCalendarPublished(
                subject(),
                year,
                calendar.edition() + 1,
                days,
                reason,
                act.actor().id(),
                act.at()));
    }

    static void refuseUnlessPossible(int year) {
        refuseUnless(
                year >= FIRST && year <= LAST,
                () -> unprocessable("calendar-year-impossible", "G5")
                        .with("year", year)
                        .with("first", FIRST)
                        .with("last", LAST));
    }

    /** Each day is of the year and named once; a weekday is swapped off, a weekend is swapped to be worked. */
    static Findings faults(int year, List<SpecialDay> days) {
        Findings findings = new Findings();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            SpecialDay day = days.get(i);
            String place = "days[" + i + "].date";
            Map<String, Object> details = Map.of("date", day.date(), "year", year);
            if (day.date().getYear() != year) {
                findings.add(place, "day-of-another-year", details);
            }
            if (!seen.add(day.date())) {
                findings.add(place, "day-named-twice", details);
            }
            if (day.is(WorkingDays.isWeekend(day.date()) ? DayKind.SWAPPED_OFF : DayKind.SWAPPED_WORKING)) {
                findings.add(place, "swap-changes-nothing", details);
            }
        }
        return findings;
    }
}
