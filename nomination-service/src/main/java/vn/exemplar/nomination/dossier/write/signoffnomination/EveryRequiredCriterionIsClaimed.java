package vn.exemplar.nomination.dossier.write.signoffnomination;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.NominationContent;

public final class EveryRequiredCriterionIsClaimed {
    private EveryRequiredCriterionIsClaimed() {}

    public static void check(NominationContent content, AskedCriteria criteria) {
        List<String> missing = Completeness.of(content, criteria).missingClaims();
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("criteria-unclaimed", "N3").with("criteria", missing);
        }
    }
}
