package vn.exemplar.nomination.dossier.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.lead.TurnLeadIntoNomination;

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
            Act drafter = new Act(
                    new Actor(
                            event.draftedBy(),
                            event.nominatingUnit(),
                            act.actor().roles()),
                    act.role(),
                    act.at(),
                    act.commandId(),
                    act.fingerprint(),
                    act.door(),
                    act.correlationId(),
                    act.cause());
            commands.carryOut(new TurnLeadIntoNomination(lead, event.nominationId(), drafter));
        }
    }
}
