package vn.exemplar.nomination.delegation.write.grantdelegation;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;

public final class NobodyDelegatesToThemselves {
    private NobodyDelegatesToThemselves() {}

    public static void check(String delegate, Act act) {
        if (act.actor().id().equals(delegate)) {
            throw Refusal.forbidden("delegation-to-oneself", "N4");
        }
    }
}
