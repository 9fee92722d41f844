package vn.exemplar.nomination.dossier.write.acceptnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.NominationContent;

/** Every part is there, and every claim has evidence or a reason why not (N3, N7). */
public final class OnlyACompleteDossierIsAccepted {
    private OnlyACompleteDossierIsAccepted() {}

    public static void check(NominationContent content, AskedCriteria criteria) {
        Completeness completeness = Completeness.of(content, criteria);
        if (!completeness.complete()) {
            throw Refusal.unprocessable("dossier-incomplete", "N7")
                    .with("missingClaims", completeness.missingClaims())
                    .with("unprovenClaims", completeness.unprovenClaims())
                    .with("missingParts", completeness.missingParts());
        }
    }
}
