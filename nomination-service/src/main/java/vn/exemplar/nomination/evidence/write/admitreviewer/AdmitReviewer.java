package vn.exemplar.nomination.evidence.write.admitreviewer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.events.ReviewerAdmitted;

public record AdmitReviewer(@TargetAggregateIdentifier String vaultId, String nominationId, String memberId, Act act) {

    public ReviewerAdmitted admitted() {
        return new ReviewerAdmitted(vaultId, nominationId, memberId, act.at());
    }
}
