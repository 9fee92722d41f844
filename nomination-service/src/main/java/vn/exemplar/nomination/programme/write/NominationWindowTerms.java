package vn.exemplar.nomination.programme.write;

import java.time.LocalDate;
import java.util.List;

/** When nominations of which years are taken, and why then. */
public record NominationWindowTerms(WindowKind kind, LocalDate from, LocalDate to, List<Integer> years) {
    public NominationWindowTerms {
        years = List.copyOf(years);
    }

    public boolean over(LocalDate today) {
        return to.isBefore(today);
    }
}
