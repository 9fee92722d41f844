package vn.exemplar.nomination.lead.write.closelead;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.lead.LeadState;

public final class OnlyAnOpenLeadIsClosed {

    private OnlyAnOpenLeadIsClosed() {}

    public static void check(LeadState state) {
        if (state != LeadState.OPEN) {
            throw Refusal.conflict("lead-not-open", "N1").with("state", state.name());
        }
    }
}
