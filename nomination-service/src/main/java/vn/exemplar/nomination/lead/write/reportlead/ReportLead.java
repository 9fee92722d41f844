package vn.exemplar.nomination.lead.write.reportlead;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.lead.events.LeadReported;

/**
 * @param about who or what
 * @param unit where it is found
 * @param unitActive whether that unit is active on the day of the act
 */
public record ReportLead(
        @TargetAggregateIdentifier String leadId,
        String about,
        String unit,
        boolean unitActive,
        String paragraph,
        Act act) {

    public LeadReported reported() {
        return new LeadReported(
                leadId, about, unit, paragraph, act.actor().id(), act.actor().unit(), act.at());
    }
}
