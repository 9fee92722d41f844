package vn.exemplar.nomination.lead;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.lead.LeadEvent.LeadTurnedIntoNomination;

/** Sent together with the draft of the nomination, so that the lead names it as soon as it names the lead. */
public record TurnLeadIntoNomination(String subject, String nominationId, Act act)
        implements Decision<Lead, LeadEvent> {

    @Override
    public List<LeadEvent> decide(Lead lead) {
        refuseUnless(lead.exists() && lead.mayBeSeenBy(act.actor()), () -> notFound("lead-not-found", "N1"));
        if (nominationId.equals(lead.nominationId())) {
            return List.of();
        }
        lead.refuseUnlessOpen();
        return List.of(new LeadTurnedIntoNomination(subject, nominationId, act.at()));
    }
}
