package vn.exemplar.nomination.dossier.write.revisedraft;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.DossierState;

public final class OnlyADraftOrReturnedDossierIsRevised {
    private OnlyADraftOrReturnedDossierIsRevised() {}

    public static void check(DossierState state) {
        if (state != DossierState.DRAFT && state != DossierState.RETURNED) {
            throw Refusal.conflict("dossier-not-open-for-revision", "N2").with("state", state.name());
        }
    }
}
