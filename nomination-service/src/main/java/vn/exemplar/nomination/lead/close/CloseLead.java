package vn.exemplar.nomination.lead.close;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.lead.Lead;
import vn.exemplar.nomination.lead.LeadEvent;
import vn.exemplar.nomination.lead.LeadEvent.LeadClosed;

record CloseLead(String subject, String reason, Act act) implements Decision<Lead, LeadEvent> {

    /** Others than its unit and the office do not even learn that there is such a lead. */
    @Override
    public List<LeadEvent> decide(Lead lead) {
        refuseUnless(lead.exists(), () -> notFound("lead-not-found", "N1"));
        refuseUnless(
                lead.isClosedBy(act.actor()),
                () -> notFound("lead-not-found", "N1").asRecorded());
        lead.refuseUnlessOpen();
        return List.of(new LeadClosed(subject, reason, act.actor().id(), act.at()));
    }
}
