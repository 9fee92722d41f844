package vn.exemplar.nomination.dossier.write;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.DossierState;

public final class OnlyADossierUnderCheckIsDecided {
    private OnlyADossierUnderCheckIsDecided() {}

    public static void check(CaseFile file) {
        if (file.state() != DossierState.SUBMITTED) {
            throw Refusal.conflict("dossier-not-under-check", "N7")
                    .with("state", file.state().name());
        }
    }
}
