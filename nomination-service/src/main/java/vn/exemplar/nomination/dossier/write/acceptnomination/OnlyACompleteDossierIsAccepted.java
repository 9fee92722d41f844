package vn.exemplar.nomination.dossier.write.acceptnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** Every part is there, and every required criterion has a claim with evidence or a reason why not (N3, N7). */
final class OnlyACompleteDossierIsAccepted {

    private OnlyACompleteDossierIsAccepted() {}

    static void check(CaseFile file) {
        Completeness completeness = Completeness.of(file.content(), file.criteria());
        if (!completeness.complete()) {
            throw Refusal.unprocessable("dossier-incomplete", "N7")
                    .with("missingClaims", completeness.missingClaims())
                    .with("unprovenClaims", completeness.unprovenClaims())
                    .with("missingParts", completeness.missingParts());
        }
    }
}
