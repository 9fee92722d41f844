package vn.exemplar.nomination.dossier.write.extendsubmission;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;

public final class AnExtensionLeavesTime {

    private AnExtensionLeavesTime() {}

    public static void check(ExtendSubmission command) {
        if (command.lastDay().isBefore(Today.of(command.act()))) {
            throw Refusal.unprocessable("extension-over", "N5")
                    .with("lastDay", command.lastDay().toString());
        }
    }
}
