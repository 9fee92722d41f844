package vn.exemplar.nomination.erasure.read.erasedrecords;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.erasure.events.PersonErased;
import vn.exemplar.nomination.lead.read.leadlist.LeadViews;

@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ProcessingGroup("View_Leads")
class ErasedLeadsProjector {
    private final LeadViews leads;

    ErasedLeadsProjector(LeadViews leads) {
        this.leads = leads;
    }

    @EventHandler
    void on(PersonErased event) {
        leads.erase(event.covered().leads());
    }
}
