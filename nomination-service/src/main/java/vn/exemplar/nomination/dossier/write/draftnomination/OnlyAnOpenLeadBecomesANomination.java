package vn.exemplar.nomination.dossier.write.draftnomination;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.lead.LeadState;

final class OnlyAnOpenLeadBecomesANomination {

    private OnlyAnOpenLeadBecomesANomination() {}

    static void check(DraftNomination command) {
        LeadOrigin origin = command.origin();
        if (origin != null && origin.state() != LeadState.OPEN) {
            throw Refusal.conflict("lead-not-open", "N1")
                    .with("state", origin.state().name());
        }
    }
}
