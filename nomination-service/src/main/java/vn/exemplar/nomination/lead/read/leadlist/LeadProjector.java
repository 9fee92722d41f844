package vn.exemplar.nomination.lead.read.leadlist;

import com.mongodb.client.model.Updates;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.lead.LeadState;
import vn.exemplar.nomination.lead.events.LeadClosed;
import vn.exemplar.nomination.lead.events.LeadReported;
import vn.exemplar.nomination.lead.events.LeadTurnedIntoNomination;

@Component
@ProcessingGroup("View_Leads")
class LeadProjector {
    private static final String STATE = "state";

    private final LeadViews leads;

    LeadProjector(LeadViews leads) {
        this.leads = leads;
    }

    @EventHandler
    void on(LeadReported event) {
        leads.put(LeadView.of(event));
    }

    @EventHandler
    void on(LeadTurnedIntoNomination event) {
        leads.change(
                event.leadId(),
                Updates.set(STATE, LeadState.TURNED_INTO_NOMINATION.name()),
                Updates.set("nominationId", event.nominationId()));
    }

    @EventHandler
    void on(LeadClosed event) {
        leads.change(
                event.leadId(),
                Updates.set(STATE, LeadState.CLOSED.name()),
                Updates.set("closedReason", event.reason()));
    }

    @ResetHandler
    void reset() {
        leads.empty();
    }
}
