package vn.exemplar.nomination.nomination;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.lead.read.leadlist.LeadViews;
import vn.exemplar.nomination.nomination.events.PersonalDataErased;

/** The lead that a nomination came from tells of the same person. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ProcessingGroup("View_Leads")
class ErasedLeadProjector {
    private final LeadViews leads;

    ErasedLeadProjector(LeadViews leads) {
        this.leads = leads;
    }

    @EventHandler
    void on(PersonalDataErased event) {
        leads.erase(event.nominationId());
    }
}
