package vn.exemplar.nomination.dossier.write.holddossier;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.DossierState;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** From its first submission until the council decides (N8). */
public final class OnlyAnUndecidedNominationIsHeld {

    private OnlyAnUndecidedNominationIsHeld() {}

    public static void check(HoldDossier command, CaseFile file) {
        boolean closed = file.lifecycle().over() || file.state() == DossierState.HELD;
        if (!file.lifecycle().sent() || closed || command.reviewDecided()) {
            throw Refusal.conflict("nomination-not-holdable", "N8")
                    .with("state", file.state().name());
        }
    }
}
