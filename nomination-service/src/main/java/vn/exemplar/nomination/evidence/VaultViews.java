package vn.exemplar.nomination.evidence;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.ledger.event.ErasureFact;

@Component
@ProcessingGroup("View_Evidence")
public class VaultViews {
    private final ViewOf<VaultView> vaults;

    VaultViews(Views views) {
        this.vaults = new ViewOf<>(
                views,
                "vaults",
                VaultView.class,
                VaultView::nominationId,
                event -> event instanceof EvidenceEvent own ? Vault.nominationOf(own.vaultId()) : null);
    }

    @EventHandler
    void on(EvidenceEvent event) {
        String id = Vault.nominationOf(event.vaultId());
        vaults.fold(id, before -> (before == null ? VaultView.empty(id) : before).after(event));
    }

    @EventHandler
    void on(ErasureFact fact) {
        vaults.erase(fact.erasedSubjects());
    }

    @ResetHandler
    void reset() {
        vaults.empty();
    }

    /** An empty one for a nomination to whose vault nothing happened. */
    public VaultView of(String nominationId) {
        return vaults.find(nominationId).orElseGet(() -> VaultView.empty(nominationId));
    }
}
