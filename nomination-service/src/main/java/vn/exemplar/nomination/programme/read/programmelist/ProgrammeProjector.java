package vn.exemplar.nomination.programme.read.programmelist;

import com.mongodb.client.model.Updates;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.programme.events.NominationWindowCancelled;
import vn.exemplar.nomination.programme.events.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeClosed;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeRevised;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeView.Window;

@Component
@ProcessingGroup("View_Programmes")
class ProgrammeProjector {
    private static final String PREFIX = "programme:";

    private final ProgrammeViews programmes;

    ProgrammeProjector(ProgrammeViews programmes) {
        this.programmes = programmes;
    }

    @EventHandler
    void on(ProgrammeDrafted event, @SequenceNumber long revision) {
        programmes.put(new ProgrammeView(
                event.definition().programmeId(),
                revision,
                ProgrammeView.State.DRAFTED,
                List.of(),
                null,
                event.definition()));
        programmes.put(ProgrammeVersion.of(event.definition(), null, event.draftedAt()));
    }

    @EventHandler
    void on(ProgrammeRevised event, @SequenceNumber long revision) {
        programmes.forget(event.definition().programmeId());
        programmes.put(ProgrammeVersion.of(event.definition(), null, event.revisedAt()));
        programmes.change(idOf(event.aggregateId()), revision, Updates.set("definition", event.definition()));
    }

    @EventHandler
    void on(ProgrammeActivated event, @SequenceNumber long revision) {
        programmes.change(event.programmeId(), revision, Updates.set("state", ProgrammeView.State.ACTIVE));
    }

    @EventHandler
    void on(ProgrammeAmended event, @SequenceNumber long revision) {
        programmes.put(ProgrammeVersion.of(event.definition(), event.reason(), event.amendedAt()));
        programmes.change(idOf(event.aggregateId()), revision, Updates.set("definition", event.definition()));
    }

    @EventHandler
    void on(ProgrammeClosed event, @SequenceNumber long revision) {
        programmes.change(
                event.programmeId(),
                revision,
                Updates.combine(
                        Updates.set("state", ProgrammeView.State.CLOSED),
                        Updates.set("closedBecause", event.reason())));
    }

    @EventHandler
    void on(NominationWindowOpened event, @SequenceNumber long revision) {
        Window window = new Window(
                event.windowId(), event.kind(), event.from(), event.to(), event.years(), event.reason(), null);
        programmes.change(idOf(event.aggregateId()), revision, Updates.addToSet("windows", window));
    }

    @EventHandler
    void on(NominationWindowChanged event, @SequenceNumber long revision) {
        Window window = new Window(
                event.windowId(), event.kind(), event.from(), event.to(), event.years(), event.reason(), null);
        programmes.changeWindow(
                idOf(event.aggregateId()), revision, window.id(), Updates.set("windows.$[window]", window));
    }

    @EventHandler
    void on(NominationWindowCancelled event, @SequenceNumber long revision) {
        programmes.changeWindow(
                idOf(event.aggregateId()),
                revision,
                event.windowId(),
                Updates.set("windows.$[window].cancelledBecause", event.reason()));
    }

    @ResetHandler
    void reset() {
        programmes.empty();
    }

    private static String idOf(String aggregateId) {
        return aggregateId.substring(PREFIX.length());
    }
}
