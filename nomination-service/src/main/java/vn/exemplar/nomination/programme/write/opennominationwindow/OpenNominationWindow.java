package vn.exemplar.nomination.programme.write.opennominationwindow;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.write.NominationWindowTerms;

public record OpenNominationWindow(
        @TargetAggregateIdentifier String aggregateId,
        String windowId,
        NominationWindowTerms terms,
        String reason,
        Act act) {

    public NominationWindowOpened opened() {
        return new NominationWindowOpened(
                aggregateId,
                windowId,
                terms.kind().name(),
                terms.from(),
                terms.to(),
                terms.years(),
                reason,
                act.actor().id(),
                act.at());
    }
}
