package vn.exemplar.nomination.dossier.write.signoffnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.DossierState;

final class OnlyAnUnsignedDossierIsSignedOff {
    private OnlyAnUnsignedDossierIsSignedOff() {}

    static void check(DossierState state) {
        if (state != DossierState.DRAFT && state != DossierState.RETURNED) {
            throw Refusal.conflict("dossier-not-awaiting-sign-off", "N4").with("state", state.name());
        }
    }
}
