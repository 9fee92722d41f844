package vn.exemplar.nomination.erasure.read.erasurelist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.erasure.events.PersonErased;
import vn.exemplar.nomination.erasure.events.PersonErasureOrdered;

@Component
@ProcessingGroup("View_Erasures")
class ErasureProjector {
    private final ErasureViews erasures;

    ErasureProjector(ErasureViews erasures) {
        this.erasures = erasures;
    }

    @EventHandler
    void on(PersonErasureOrdered event) {
        erasures.put(ErasureView.of(event));
    }

    @EventHandler
    void on(PersonErased event) {
        erasures.erased(event.erasureId(), event.erasedAt());
    }

    @ResetHandler
    void reset() {
        erasures.empty();
    }
}
