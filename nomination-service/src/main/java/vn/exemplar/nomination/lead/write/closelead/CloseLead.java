package vn.exemplar.nomination.lead.write.closelead;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.lead.events.LeadClosed;

public record CloseLead(@TargetAggregateIdentifier String leadId, String reason, Act act) {

    public LeadClosed closed() {
        return new LeadClosed(leadId, reason, act.actor().id(), act.at());
    }
}
