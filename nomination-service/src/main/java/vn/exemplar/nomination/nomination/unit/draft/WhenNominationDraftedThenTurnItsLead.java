package vn.exemplar.nomination.nomination.unit.draft;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.lead.write.turnleadintonomination.TurnLeadIntoNomination;
import vn.exemplar.nomination.nomination.events.NominationDrafted;

/** Keeps the link both ways: the nomination names its lead, and the lead its nomination (N1). */
@Component
@ProcessingGroup("Automation_Leads")
class WhenNominationDraftedThenTurnItsLead {
    private final Commands commands;
    private final OwnActs acts;

    WhenNominationDraftedThenTurnItsLead(Commands commands, OwnActs acts) {
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(NominationDrafted event, EventMessage<?> message) {
        String lead = event.leadId();
        if (lead != null) {
            Act act = acts.because(message, getClass().getSimpleName());
            commands.carryOut(lead, new TurnLeadIntoNomination(lead, event.nominationId(), act), act);
        }
    }
}
