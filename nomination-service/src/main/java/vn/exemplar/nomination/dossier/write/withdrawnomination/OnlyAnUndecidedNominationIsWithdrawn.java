package vn.exemplar.nomination.dossier.write.withdrawnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** Until the council decides (N8). */
public final class OnlyAnUndecidedNominationIsWithdrawn {

    private OnlyAnUndecidedNominationIsWithdrawn() {}

    public static void check(WithdrawNomination command, CaseFile file) {
        if (file.lifecycle().over() || command.reviewDecided()) {
            throw Refusal.conflict("nomination-no-longer-withdrawable", "N8")
                    .with("state", file.state().name());
        }
    }
}
