package vn.exemplar.nomination.dossier.write.withdrawnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.DossierState;

/** Once accepted, the nomination is the review's (N8). */
public final class OnlyAnUndecidedNominationIsWithdrawn {
    private OnlyAnUndecidedNominationIsWithdrawn() {}

    public static void check(DossierState state) {
        if (state == DossierState.ACCEPTED || state == DossierState.WITHDRAWN) {
            throw Refusal.conflict("nomination-no-longer-withdrawable", "N8").with("state", state.name());
        }
    }
}
