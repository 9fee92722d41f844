package vn.exemplar.nomination.dossier.write.submitnomination;

import java.time.LocalDate;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** Inside a window of the programme and year, or under the nomination's own extension (N5). */
final class SubmissionLiesInAWindow {

    private SubmissionLiesInAWindow() {}

    static void check(SubmitNomination command, CaseFile file) {
        if (!command.inAWindow(file) && !extended(command, file)) {
            throw Refusal.unprocessable("no-window-open", "N5")
                    .with("year", file.content().year())
                    .with("day", Today.of(command.act()).toString())
                    .asRecorded();
        }
    }

    private static boolean extended(SubmitNomination command, CaseFile file) {
        LocalDate lastDay = file.extendedTo();
        return lastDay != null && !Today.of(command.act()).isAfter(lastDay);
    }
}
