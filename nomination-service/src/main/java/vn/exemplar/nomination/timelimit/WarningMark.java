package vn.exemplar.nomination.timelimit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import vn.exemplar.nomination.calendar.WorkingDays;

/** The shares of a time limit at which people are warned (G5). */
public enum WarningMark {
    HALF(50),
    FOUR_FIFTHS(80),
    WHOLE(100);

    private final int percent;

    WarningMark(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /** The highest mark reached by a day and not yet warned of: after an outage one warning, not three. */
    public static Optional<WarningMark> due(WorkingTime time, int warned, LocalDate day, WorkingDays calendar) {
        return Arrays.stream(values())
                .filter(mark -> mark.percent > warned)
                .filter(mark -> time.reaches(mark.percent, calendar)
                        .filter(reached -> !reached.isAfter(day))
                        .isPresent())
                .max(Comparator.naturalOrder());
    }

    /** The next day on which a mark is reached, or the day after the last one; empty when no day is known. */
    public static Optional<LocalDate> next(WorkingTime time, int warned, WorkingDays calendar) {
        return Arrays.stream(values())
                .filter(mark -> mark.percent > warned)
                .findFirst()
                .map(mark -> time.reaches(mark.percent, calendar))
                .orElseGet(() -> time.dueOn(calendar).map(due -> due.plusDays(1)));
    }
}
