package vn.exemplar.nomination.delegation.read.delegationlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.delegation.events.DelegationGranted;
import vn.exemplar.nomination.delegation.events.DelegationRevoked;

@Component
@ProcessingGroup("View_Delegations")
class DelegationProjector {
    private final DelegationViews delegations;

    DelegationProjector(DelegationViews delegations) {
        this.delegations = delegations;
    }

    @EventHandler
    void on(DelegationGranted event) {
        delegations.put(new DelegationView(
                event.delegationId(),
                event.unit(),
                event.delegate(),
                event.from(),
                event.to(),
                event.to(),
                event.reason(),
                event.grantedBy(),
                event.grantedAt(),
                null));
    }

    @EventHandler
    void on(DelegationRevoked event) {
        delegations.revoke(
                event.delegationId(),
                new DelegationView.Revocation(event.revokedOn(), event.reason(), event.revokedBy()));
    }

    @ResetHandler
    void reset() {
        delegations.empty();
    }
}
