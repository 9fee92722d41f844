package vn.exemplar.nomination.nomination;

import java.time.LocalDate;
import java.util.List;

/** The days, both included, on which nominations of these years are taken. */
public record NominationWindow(String programmeId, LocalDate from, LocalDate to, List<Integer> years) {
    public NominationWindow {
        years = List.copyOf(years);
    }

    public boolean takes(String programme, int year, LocalDate day) {
        return programmeId.equals(programme) && years.contains(year) && !day.isBefore(from) && !day.isAfter(to);
    }
}
