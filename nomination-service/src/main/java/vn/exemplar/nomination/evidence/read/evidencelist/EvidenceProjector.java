package vn.exemplar.nomination.evidence.read.evidencelist;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.evidence.events.EvidenceLinked;
import vn.exemplar.nomination.evidence.events.EvidenceRedacted;
import vn.exemplar.nomination.evidence.events.EvidenceStored;
import vn.exemplar.nomination.evidence.events.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.events.EvidenceUnlinked;
import vn.exemplar.nomination.evidence.events.EvidenceVisibilityChanged;
import vn.exemplar.nomination.evidence.events.ReviewerAdmitted;
import vn.exemplar.nomination.evidence.events.ReviewerShutOut;
import vn.exemplar.nomination.nomination.events.NominationAccepted;
import vn.exemplar.nomination.nomination.events.PersonalDataErased;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

@Component
@ProcessingGroup("View_Evidence")
class EvidenceProjector {
    private static final String LINKS = "links";

    private final EvidenceViews files;
    private final ReviewerViews reviewers;

    EvidenceProjector(EvidenceViews files, ReviewerViews reviewers) {
        this.files = files;
        this.reviewers = reviewers;
    }

    @EventHandler
    void on(EvidenceStored event) {
        files.put(EvidenceView.of(event));
    }

    @EventHandler
    void on(EvidenceSuperseded event) {
        EvidenceView before = files.get(event.supersededFileId());
        files.put(before.followedBy(event));
        files.change(before.id(), Updates.set("supersededBy", event.file().fileId()));
        if (before.redacts() != null) {
            files.change(
                    before.redacts(), Updates.set("redactedBy", event.file().fileId()));
        }
    }

    @EventHandler
    void on(EvidenceRedacted event) {
        files.put(files.get(event.originalFileId()).copiedAs(event));
        files.change(
                event.originalFileId(), Updates.set("redactedBy", event.copy().fileId()));
    }

    @EventHandler
    void on(EvidenceVisibilityChanged event) {
        files.change(event.fileId(), Updates.set("visibility", event.visibility()));
    }

    @EventHandler
    void on(EvidenceLinked event) {
        files.change(event.fileId(), Updates.addToSet(LINKS, event.link()));
    }

    @EventHandler
    void on(EvidenceUnlinked event) {
        files.change(event.fileId(), Updates.pull(LINKS, new Document("linkId", event.linkId())));
    }

    /** What the council gets to see is what was accepted, and what was made of it for their eyes. */
    @EventHandler
    void on(NominationAccepted event) {
        List<String> accepted =
                event.files().stream().map(SubmittedFile::fileId).toList();
        files.changeAll(
                Filters.or(Filters.in("_id", accepted), Filters.in("redacts", accepted)),
                Updates.set("handedIn", true));
    }

    @EventHandler
    void on(ReviewerAdmitted event) {
        reviewers.put(event.nominationId(), event.memberId(), true);
    }

    @EventHandler
    void on(ReviewerShutOut event) {
        reviewers.put(event.nominationId(), event.memberId(), false);
    }

    @EventHandler
    void on(PersonalDataErased event) {
        files.erase(event.nominationId());
    }

    @ResetHandler
    void reset() {
        files.empty();
        reviewers.empty();
    }
}
