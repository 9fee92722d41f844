package vn.exemplar.nomination.lead.report;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.lead.Lead;
import vn.exemplar.nomination.lead.LeadEvent;
import vn.exemplar.nomination.lead.LeadEvent.LeadReported;

/**
 * @param about who or what
 * @param unit where it is found
 * @param unitActive whether that unit is active on the day of the act
 */
record ReportLead(String subject, String about, String unit, boolean unitActive, String paragraph, Act act)
        implements Decision<Lead, LeadEvent> {

    @Override
    public List<LeadEvent> decide(Lead lead) {
        refuseUnless(!lead.exists(), () -> exists("N1"));
        refuseUnless(
                unitActive, () -> unprocessable("lead-of-inactive-unit", "N1").with("unit", unit));
        return List.of(new LeadReported(
                subject, about, unit, paragraph, act.actor().id(), act.actor().unit(), act.at()));
    }
}
