package vn.exemplar.nomination.unit.read.unitlist;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitMerged;
import vn.exemplar.nomination.unit.events.UnitRegistered;
import vn.exemplar.nomination.unit.events.UnitRenamed;
import vn.exemplar.nomination.unit.events.UnitSplit;

@Component
@ProcessingGroup("View_Units")
class UnitProjector {
    private final UnitViews units;

    UnitProjector(UnitViews units) {
        this.units = units;
    }

    @EventHandler
    void on(UnitRegistered event) {
        units.put(new UnitView(
                event.code(),
                event.kind(),
                List.of(new UnitView.Named(event.activeFrom(), event.name())),
                event.activeFrom(),
                null,
                null,
                List.of(),
                List.of()));
    }

    @EventHandler
    void on(UnitRenamed event) {
        units.rename(event.code(), new UnitView.Named(event.from(), event.name()));
    }

    @EventHandler
    void on(UnitMerged event) {
        end(event.code(), event.closedOn(), event.reason(), List.of(event.into()));
    }

    @EventHandler
    void on(UnitSplit event) {
        end(event.code(), event.closedOn(), event.reason(), event.into());
    }

    @EventHandler
    void on(UnitClosed event) {
        end(event.code(), event.closedOn(), event.reason(), List.of());
    }

    @ResetHandler
    void reset() {
        units.empty();
    }

    private void end(String code, LocalDate on, String reason, List<String> successors) {
        units.close(code, on, reason, successors);
        UnitView.Predecessor predecessor = new UnitView.Predecessor(code, on);
        successors.forEach(successor -> units.follow(successor, predecessor));
    }
}
