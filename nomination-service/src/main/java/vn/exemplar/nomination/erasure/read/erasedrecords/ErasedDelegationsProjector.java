package vn.exemplar.nomination.erasure.read.erasedrecords;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.delegation.read.delegationlist.DelegationViews;
import vn.exemplar.nomination.erasure.events.PersonErased;

@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ProcessingGroup("View_Delegations")
class ErasedDelegationsProjector {
    private final DelegationViews delegations;

    ErasedDelegationsProjector(DelegationViews delegations) {
        this.delegations = delegations;
    }

    @EventHandler
    void on(PersonErased event) {
        delegations.erase(event.covered().delegations());
    }
}
