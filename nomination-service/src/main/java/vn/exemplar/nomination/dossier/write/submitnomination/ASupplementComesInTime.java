package vn.exemplar.nomination.dossier.write.submitnomination;

import java.time.LocalDate;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.write.CaseFile;

final class ASupplementComesInTime {

    private ASupplementComesInTime() {}

    static void check(SubmitNomination command, CaseFile file) {
        LocalDate dueOn = file.check().dueOn();
        if (dueOn != null && Today.of(command.act()).isAfter(dueOn)) {
            throw Refusal.conflict("supplement-too-late", "N8")
                    .with("dueOn", dueOn.toString())
                    .asRecorded();
        }
    }
}
