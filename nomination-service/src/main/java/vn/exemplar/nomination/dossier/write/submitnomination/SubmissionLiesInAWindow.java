package vn.exemplar.nomination.dossier.write.submitnomination;

import java.time.LocalDate;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;

public final class SubmissionLiesInAWindow {
    private SubmissionLiesInAWindow() {}

    public static void check(SubmitNomination command, String programmeId, int year) {
        LocalDate day = Today.of(command.act());
        if (command.windows().stream().noneMatch(window -> window.takes(programmeId, year, day))) {
            throw Refusal.unprocessable("no-window-open", "N5")
                    .with("year", year)
                    .with("day", day.toString());
        }
    }
}
