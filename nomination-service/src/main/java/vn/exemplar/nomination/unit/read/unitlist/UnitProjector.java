package vn.exemplar.nomination.unit.read.unitlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitRegistered;

@Component
@ProcessingGroup("View_Units")
class UnitProjector {
    private final UnitViews units;

    UnitProjector(UnitViews units) {
        this.units = units;
    }

    @EventHandler
    void on(UnitRegistered event) {
        units.put(new UnitView(event.code(), event.name(), event.kind(), event.activeFrom(), null));
    }

    @EventHandler
    void on(UnitClosed event) {
        units.close(event.code(), event.closedOn());
    }

    @ResetHandler
    void reset() {
        units.empty();
    }
}
