package vn.exemplar.nomination.erasure.report;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.PersonErasure;

@Component
@ProcessingGroup("View_Erasures")
class ErasureViews {
    private final ViewOf<ErasureView> erasures;

    ErasureViews(Views views) {
        this.erasures = new ViewOf<>(
                views,
                "erasures",
                ErasureView.class,
                ErasureView::id,
                event -> event instanceof ErasureEvent own ? own.erasureId() : null);
    }

    @EventHandler
    void on(ErasureEvent event) {
        String id = event.erasureId();
        erasures.fold(
                id, before -> new ErasureView(id, (before == null ? PersonErasure.NONE : before.order()).after(event)));
    }

    @ResetHandler
    void reset() {
        erasures.empty();
    }

    Optional<ErasureView> find(String id) {
        return erasures.find(id);
    }
}
