package vn.exemplar.nomination.dossier.write.submitnomination;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Refusal;

public final class SubmissionLiesInAWindow {
    private SubmissionLiesInAWindow() {}

    public static void check(List<NominationWindow> windows, String programmeId, int year, LocalDate day) {
        if (windows.stream().noneMatch(window -> window.takes(programmeId, year, day))) {
            throw Refusal.unprocessable("no-window-open", "N5")
                    .with("year", year)
                    .with("day", day.toString());
        }
    }
}
