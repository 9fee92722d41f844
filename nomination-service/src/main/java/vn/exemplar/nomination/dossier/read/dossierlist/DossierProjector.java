package vn.exemplar.nomination.dossier.read.dossierlist;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;

@Component
@ProcessingGroup("View_Nominations")
class DossierProjector {
    private static final String STATE = "state";

    private final DossierViews nominations;

    DossierProjector(DossierViews nominations) {
        this.nominations = nominations;
    }

    @EventHandler
    void on(NominationDrafted event, @SequenceNumber long version) {
        NominationContent content = event.content();
        nominations.put(new DossierView(
                event.nominationId(),
                version,
                "DRAFT",
                event.programmeId(),
                event.programmeVersion(),
                event.nominatingUnit(),
                content,
                content.fields(),
                event.criteria(),
                event.draftedBy(),
                null,
                null,
                List.of(),
                null,
                0,
                searchText(content),
                event.draftedAt()));
    }

    @EventHandler
    void on(DraftRevised event, @SequenceNumber long version) {
        nominations.change(
                event.nominationId(),
                changed(version, event.revisedAt()),
                Updates.set("programmeVersion", event.programmeVersion()),
                Updates.set("content", event.content()),
                Updates.set("fields", event.content().fields()),
                Updates.set("criteria", event.criteria()),
                Updates.set("searchText", searchText(event.content())));
    }

    @EventHandler
    void on(NominationSignedOff event, @SequenceNumber long version) {
        nominations.change(
                event.nominationId(),
                changed(version, event.signedOffAt()),
                Updates.set(STATE, "SIGNED_OFF"),
                Updates.set("signedOffBy", event.signedOffBy()));
    }

    @EventHandler
    void on(NominationSubmitted event, @SequenceNumber long version, TrackingToken token) {
        long index = ((GlobalSequenceTrackingToken) token).getGlobalIndex();
        nominations.change(
                event.nominationId(),
                changed(version, event.submittedAt()),
                Updates.set(STATE, "SUBMITTED"),
                Updates.set(
                        "receipt",
                        new DossierView.SubmissionReceipt(
                                event.receiptNumber(), event.submittedAt(), event.files(), index)));
    }

    @EventHandler
    void on(DossierReturned event, @SequenceNumber long version) {
        nominations.change(
                event.nominationId(),
                changed(version, event.returnedAt()),
                Updates.set(STATE, "RETURNED"),
                Updates.set("defects", event.defects()),
                Updates.set("dueOn", event.dueOn()),
                Updates.set("returns", event.round()));
    }

    @EventHandler
    void on(DossierSupplemented event, @SequenceNumber long version) {
        nominations.change(
                event.nominationId(),
                changed(version, event.submittedAt()),
                Updates.set(STATE, "SUBMITTED"),
                Updates.set("receipt.files", event.files()));
    }

    @EventHandler
    void on(NominationAccepted event, @SequenceNumber long version) {
        nominations.change(event.nominationId(), changed(version, event.acceptedAt()), Updates.set(STATE, "ACCEPTED"));
    }

    @EventHandler
    void on(NominationWithdrawn event, @SequenceNumber long version) {
        nominations.change(
                event.nominationId(), changed(version, event.withdrawnAt()), Updates.set(STATE, "WITHDRAWN"));
    }

    @ResetHandler
    void reset() {
        nominations.empty();
    }

    private static Bson changed(long version, Instant at) {
        return Updates.combine(Updates.set("version", version), Updates.set("changedAt", at));
    }

    private static String searchText(NominationContent content) {
        return Folded.text(content.title() + ' ' + content.subject().name() + ' ' + content.summary());
    }
}
