package vn.exemplar.nomination.dossier.write.submitnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.DossierState;

final class OnlyASignedDossierIsSubmitted {
    private OnlyASignedDossierIsSubmitted() {}

    static void check(DossierState state) {
        if (state != DossierState.SIGNED_OFF) {
            throw Refusal.conflict("dossier-not-signed-off", "N4").with("state", state.name());
        }
    }
}
