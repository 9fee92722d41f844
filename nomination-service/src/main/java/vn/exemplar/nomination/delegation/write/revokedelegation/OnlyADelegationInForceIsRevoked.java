package vn.exemplar.nomination.delegation.write.revokedelegation;

import java.time.LocalDate;
import vn.exemplar.chassis.act.Refusal;

public final class OnlyADelegationInForceIsRevoked {
    private OnlyADelegationInForceIsRevoked() {}

    public static void check(boolean revoked, LocalDate to, LocalDate today) {
        if (revoked || to.isBefore(today)) {
            throw Refusal.conflict("delegation-over", "N4").with("to", to.toString());
        }
    }
}
