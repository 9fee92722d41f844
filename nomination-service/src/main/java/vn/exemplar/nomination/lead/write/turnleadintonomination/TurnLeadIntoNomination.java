package vn.exemplar.nomination.lead.write.turnleadintonomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.lead.events.LeadTurnedIntoNomination;

public record TurnLeadIntoNomination(
        @TargetAggregateIdentifier String leadId, String nominationId, Act act) {

    public LeadTurnedIntoNomination turned() {
        return new LeadTurnedIntoNomination(leadId, nominationId, act.at());
    }
}
