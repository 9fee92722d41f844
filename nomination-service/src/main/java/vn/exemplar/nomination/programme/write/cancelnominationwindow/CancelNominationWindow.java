package vn.exemplar.nomination.programme.write.cancelnominationwindow;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.NominationWindowCancelled;

public record CancelNominationWindow(
        @TargetAggregateIdentifier String aggregateId, String windowId, String reason, Act act) {

    public NominationWindowCancelled cancelled() {
        return new NominationWindowCancelled(
                aggregateId, windowId, reason, act.actor().id(), act.at());
    }
}
