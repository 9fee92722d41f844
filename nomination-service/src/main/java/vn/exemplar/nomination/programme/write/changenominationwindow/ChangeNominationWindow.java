package vn.exemplar.nomination.programme.write.changenominationwindow;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.NominationWindowChanged;
import vn.exemplar.nomination.programme.write.NominationWindowTerms;

public record ChangeNominationWindow(
        @TargetAggregateIdentifier String aggregateId,
        String windowId,
        NominationWindowTerms terms,
        String reason,
        Act act) {

    public NominationWindowChanged changed() {
        return new NominationWindowChanged(
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
