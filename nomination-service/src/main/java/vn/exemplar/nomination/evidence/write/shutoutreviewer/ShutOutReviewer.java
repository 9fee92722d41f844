package vn.exemplar.nomination.evidence.write.shutoutreviewer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.evidence.events.ReviewerShutOut;

public record ShutOutReviewer(
        @TargetAggregateIdentifier String vaultId, String nominationId, String memberId, Act act) {

    public ReviewerShutOut shutOut() {
        return new ReviewerShutOut(vaultId, nominationId, memberId, act.at());
    }
}
