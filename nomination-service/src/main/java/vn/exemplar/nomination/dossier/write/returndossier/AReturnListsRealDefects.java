package vn.exemplar.nomination.dossier.write.returndossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.Defect;

/** Each defect is about a criterion that was asked for, and there is time left to mend it (N7). */
public final class AReturnListsRealDefects {
    private AReturnListsRealDefects() {}

    public static void check(ReturnDossier command, AskedCriteria criteria, LocalDate today) {
        List<String> foreign = command.defects().stream()
                .map(Defect::criterionId)
                .flatMap(Stream::ofNullable)
                .filter(criterion -> !criteria.include(criterion))
                .toList();
        if (!foreign.isEmpty()) {
            throw Refusal.unprocessable("defect-of-unknown-criterion", "N7").with("criteria", foreign);
        }
        if (!command.dueOn().isAfter(today)) {
            throw Refusal.unprocessable("due-date-passed", "N7")
                    .with("dueOn", command.dueOn().toString());
        }
    }
}
