package vn.exemplar.nomination.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The days on which the department works (G5). The first day of a term is not counted (Civil Code 2015, Art. 147).
 *
 * @param editions the published edition of each year; a year that is not in it has its weekends only
 * @param daysOff days from Monday to Friday on which nobody works
 * @param workedWeekends days of weekends that are worked in exchange for another
 */
public record WorkingDays(Map<Integer, Integer> editions, Set<LocalDate> daysOff, Set<LocalDate> workedWeekends) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Nothing is published yet. */
    public static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Map.of(), Set.of(), Set.of());

    public WorkingDays {
        editions = Map.copyOf(editions);
        daysOff = Set.copyOf(daysOff);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    /** The working days by the calendars of some years. A holiday on a weekend changes nothing and is left out. */
    public static WorkingDays of(Collection<WorkingCalendar> calendars) {
        List<SpecialDay> special =
                calendars.stream().flatMap(one -> one.days().stream()).toList();
        return new WorkingDays(
                editions(calendars),
                days(special, day -> !day.is(DayKind.SWAPPED_WORKING) && !isWeekend(day.date())),
                days(special, day -> day.is(DayKind.SWAPPED_WORKING) && isWeekend(day.date())));
    }

    private static Map<Integer, Integer> editions(Collection<WorkingCalendar> calendars) {
        return calendars.stream().collect(Collectors.toMap(WorkingCalendar::year, WorkingCalendar::edition));
    }

    private static Set<LocalDate> days(List<SpecialDay> special, Predicate<SpecialDay> wanted) {
        return special.stream().filter(wanted).map(SpecialDay::date).collect(Collectors.toSet());
    }

    /** Whether they are counted by these very editions. */
    boolean countBy(Collection<WorkingCalendar> calendars) {
        return editions.equals(editions(calendars));
    }

    public static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    public boolean worked(LocalDate day) {
        return isWeekend(day) ? workedWeekends.contains(day) : !daysOff.contains(day);
    }

    /** The working day so many working days after a day, which itself is not counted. */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A term has at least one working day, not " + workingDays);
        }
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            left -= worked(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days there are after one day, up to and including another; 0 when that one is not later. */
    public int between(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? Math.toIntExact(after.plusDays(1)
                        .datesUntil(upTo.plusDays(1))
                        .filter(this::worked)
                        .count())
                : 0;
    }

    /** The day itself, or the next one that is worked: a term that ends on a day off ends then (Civil Code, Art. 148). */
    public LocalDate onOrAfter(LocalDate day) {
        return worked(day) ? day : after(day, 1);
    }

    /** Whether every year that the days lie in is published. */
    public boolean published(LocalDate from, LocalDate to) {
        return firstUnpublished(from, to).isEmpty();
    }

    /** Of the years that the days lie in. */
    public OptionalInt firstUnpublished(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !editions.containsKey(year))
                .findFirst();
    }

    /** Names the calendars by which it is counted, for example {@code calendar:2023@1,2024@2}. */
    public String ruleSet() {
        return new TreeMap<>(editions)
                .entrySet().stream()
                        .map(year -> year.getKey() + "@" + year.getValue())
                        .collect(Collectors.joining(",", "calendar:", ""));
    }
}
