package vn.exemplar.nomination.dossier.write;

import vn.exemplar.chassis.act.Refusal;

final class OnlyADossierUnderCheckIsDecided {
    private OnlyADossierUnderCheckIsDecided() {}

    static void check(DossierState state) {
        if (state != DossierState.SUBMITTED) {
            throw Refusal.conflict("dossier-not-under-check", "N7").with("state", state.name());
        }
    }
}
