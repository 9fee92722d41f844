package vn.exemplar.nomination.delegation.write.grantdelegation;

import vn.exemplar.chassis.act.Refusal;

public final class OnlyAnActiveUnitDelegates {
    private OnlyAnActiveUnitDelegates() {}

    public static void check(GrantDelegation command) {
        if (!command.unitActive()) {
            throw Refusal.unprocessable("delegation-of-inactive-unit", "G4")
                    .with("unit", command.unit())
                    .with("from", command.from().toString());
        }
    }
}
