package vn.exemplar.nomination.programme.write.opennominationwindow;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.write.ProgrammeState;

/** Only an active programme opens a window; it ends after it began and is for years of the programme (G1, N5). */
public final class WindowFitsTheProgramme {
    private WindowFitsTheProgramme() {}

    public static void check(OpenNominationWindow window, ProgrammeState state, int firstYear, int lastYear) {
        if (state != ProgrammeState.ACTIVE) {
            throw Refusal.conflict("programme-not-active", "G1");
        }
        if (window.to().isBefore(window.from())) {
            throw Refusal.unprocessable("window-ends-before-it-begins", "N5");
        }
        List<Integer> foreign = window.years().stream()
                .filter(year -> year < firstYear || year > lastYear)
                .toList();
        if (!foreign.isEmpty()) {
            throw Refusal.unprocessable("year-outside-programme", "G1").with("years", foreign);
        }
    }
}
