package vn.exemplar.nomination.dossier.write.releasehold;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.DossierState;
import vn.exemplar.nomination.dossier.write.CaseFile;

public final class OnlyAHeldDossierIsReleased {

    private OnlyAHeldDossierIsReleased() {}

    public static void check(CaseFile file) {
        if (file.state() != DossierState.HELD) {
            throw Refusal.conflict("nomination-not-held", "N8")
                    .with("state", file.state().name());
        }
    }
}
