package vn.exemplar.review.regulation.read.regulationlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.review.regulation.DraftedTerms;
import vn.exemplar.review.regulation.RegulationId;
import vn.exemplar.review.regulation.events.RegulationActivated;
import vn.exemplar.review.regulation.events.RegulationDrafted;

@Component
@ProcessingGroup("View_Regulations")
class RegulationProjector {
    private final RegulationViews regulations;

    RegulationProjector(RegulationViews regulations) {
        this.regulations = regulations;
    }

    @EventHandler
    void on(RegulationDrafted event) {
        String naturalId = RegulationId.natural(event.regulationId());
        regulations.put(new RegulationView(
                RegulationView.versionId(naturalId, event.version()),
                naturalId,
                event.version(),
                DraftedTerms.of(event),
                null));
    }

    @EventHandler
    void on(RegulationActivated event) {
        String naturalId = RegulationId.natural(event.regulationId());
        regulations.activate(RegulationView.versionId(naturalId, event.version()), event.activatedAt());
    }

    @ResetHandler
    void reset() {
        regulations.clear();
    }
}
