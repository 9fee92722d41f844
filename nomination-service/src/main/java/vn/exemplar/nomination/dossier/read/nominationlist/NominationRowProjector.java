package vn.exemplar.nomination.dossier.read.nominationlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** Copies what lists show of a nomination, after the nomination itself has taken the event. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ProcessingGroup("View_Nominations")
class NominationRowProjector {
    private final DossierViews nominations;
    private final NominationRows rows;

    NominationRowProjector(DossierViews nominations, NominationRows rows) {
        this.nominations = nominations;
        this.rows = rows;
    }

    @EventHandler
    void on(DossierEvent event) {
        nominations.find(event.nominationId()).map(NominationRow::of).ifPresent(rows::put);
    }

    @ResetHandler
    void reset() {
        rows.empty();
    }
}
