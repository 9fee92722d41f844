package vn.exemplar.nomination.dossier.write.signoffnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** Every required criterion is answered and the summary is written (N3). */
final class EveryRequiredCriterionIsClaimed {

    private EveryRequiredCriterionIsClaimed() {}

    static void check(CaseFile file) {
        Completeness completeness = Completeness.of(file.content(), file.criteria());
        if (!completeness.missingClaims().isEmpty()) {
            throw Refusal.unprocessable("criteria-unclaimed", "N3").with("criteria", completeness.missingClaims());
        }
        if (!completeness.summarised()) {
            throw Refusal.unprocessable("summary-missing", "N3");
        }
    }
}
