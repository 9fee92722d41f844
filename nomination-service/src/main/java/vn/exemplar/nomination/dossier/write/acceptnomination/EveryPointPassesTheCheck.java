package vn.exemplar.nomination.dossier.write.acceptnomination;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Checklist;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** No point of the checklist is failed, unmarked, or changed since it was marked (N7). */
final class EveryPointPassesTheCheck {

    private EveryPointPassesTheCheck() {}

    static void check(CaseFile file) {
        Checklist marks = file.check().marks();
        List<String> failed = marks.failed(file.points()).stream()
                .map(Checklist.Marked::point)
                .toList();
        List<String> open = marks.open(file.points());
        if (!failed.isEmpty() || !open.isEmpty()) {
            throw Refusal.conflict("checklist-not-passed", "N7")
                    .with("failed", failed)
                    .with("open", open);
        }
    }
}
