package vn.exemplar.nomination.lead.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.lead.LeadState;
import vn.exemplar.nomination.lead.events.LeadClosed;
import vn.exemplar.nomination.lead.events.LeadReported;
import vn.exemplar.nomination.lead.events.LeadTurnedIntoNomination;
import vn.exemplar.nomination.lead.write.closelead.CloseLead;
import vn.exemplar.nomination.lead.write.closelead.OnlyAnOpenLeadIsClosed;
import vn.exemplar.nomination.lead.write.closelead.OnlyItsUnitOrTheOfficeClosesALead;
import vn.exemplar.nomination.lead.write.reportlead.OnlyAnActiveUnitHasLeads;
import vn.exemplar.nomination.lead.write.reportlead.ReportLead;
import vn.exemplar.nomination.lead.write.turnleadintonomination.TurnLeadIntoNomination;

@AggregateRoot
class Lead {
    @AggregateIdentifier
    private @Nullable String leadId;

    private String unit = "";
    private LeadState state = LeadState.OPEN;

    Lead() {}

    @CommandHandler
    Lead(ReportLead command) {
        OnlyAnActiveUnitHasLeads.check(command);
        apply(command.reported());
    }

    @CommandHandler
    void decide(CloseLead command) {
        OnlyItsUnitOrTheOfficeClosesALead.check(unit, command.act());
        OnlyAnOpenLeadIsClosed.check(state);
        apply(command.closed());
    }

    /** Follows a nomination that was begun already: the first one is kept, whatever became of the lead meanwhile. */
    @CommandHandler
    void decide(TurnLeadIntoNomination command) {
        if (state != LeadState.TURNED_INTO_NOMINATION) {
            apply(command.turned());
        }
    }

    @EventSourcingHandler
    void evolve(LeadReported event) {
        leadId = event.leadId();
        unit = event.unit();
    }

    @EventSourcingHandler
    void evolve(LeadTurnedIntoNomination event) {
        state = LeadState.TURNED_INTO_NOMINATION;
    }

    @EventSourcingHandler
    void evolve(LeadClosed event) {
        state = LeadState.CLOSED;
    }
}
