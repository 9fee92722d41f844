package vn.exemplar.nomination.programme.read.programmelist;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;

@Component
@ProcessingGroup("View_Programmes")
class ProgrammeProjector {
    private static final String PREFIX = "programme:";

    private final ProgrammeViews programmes;

    ProgrammeProjector(ProgrammeViews programmes) {
        this.programmes = programmes;
    }

    @EventHandler
    void on(ProgrammeDrafted event) {
        programmes.put(new ProgrammeView(event.definition().programmeId(), "DRAFTED", List.of(), event.definition()));
        programmes.put(ProgrammeVersion.of(event.definition(), null, event.draftedAt()));
    }

    @EventHandler
    void on(ProgrammeActivated event) {
        programmes.activate(event.programmeId());
    }

    @EventHandler
    void on(NominationWindowOpened event) {
        programmes.addWindow(
                event.aggregateId().substring(PREFIX.length()),
                new ProgrammeView.Window(event.windowId(), event.from(), event.to(), event.years(), event.reason()));
    }

    @ResetHandler
    void reset() {
        programmes.empty();
    }
}
