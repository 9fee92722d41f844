package vn.exemplar.nomination.programme.write;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** A window ends after it began, is for years of the programme, and inside its period unless it says why not (N5). */
final class WindowFitsTheProgramme {
    private WindowFitsTheProgramme() {}

    static void check(NominationWindowTerms window, ProgrammeDefinition programme) {
        ProgrammeDefinition.Period period = programme.period();
        if (window.to().isBefore(window.from())) {
            throw Refusal.unprocessable("window-ends-before-it-begins", "N5");
        }
        List<Integer> foreign = window.years().stream()
                .filter(year ->
                        year < period.from().getYear() || year > period.to().getYear())
                .toList();
        if (!foreign.isEmpty()) {
            throw Refusal.unprocessable("year-outside-programme", "G1").with("years", foreign);
        }
        boolean inside = !window.from().isBefore(period.from()) && !window.to().isAfter(period.to());
        if (window.kind() == WindowKind.REGULAR && !inside) {
            throw Refusal.unprocessable("regular-window-outside-period", "N5")
                    .with("from", period.from().toString())
                    .with("to", period.to().toString());
        }
    }
}
