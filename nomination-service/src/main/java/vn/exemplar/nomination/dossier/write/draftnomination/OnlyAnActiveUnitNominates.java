package vn.exemplar.nomination.dossier.write.draftnomination;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;

public final class OnlyAnActiveUnitNominates {
    private OnlyAnActiveUnitNominates() {}

    public static void check(boolean unitActive, Act act) {
        if (!unitActive) {
            throw Refusal.unprocessable("unit-not-active", "G4")
                    .with("unit", act.actor().unit());
        }
    }
}
