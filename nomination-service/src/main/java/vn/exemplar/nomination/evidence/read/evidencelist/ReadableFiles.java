package vn.exemplar.nomination.evidence.read.evidencelist;

import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;

/**
 * The one answer to who may see which file, for list, single file, count and download (N6, R4): the nomination's unit,
 * the office and auditors see all files of a nomination that they see; of the council, whom the review admitted sees
 * what was accepted, a redacted copy in place of its original. Everybody else sees nothing.
 */
@Component
public class ReadableFiles {
    private static final Set<String> COUNCIL =
            Set.of("COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER");
    private static final Bson FOR_REVIEW = Filters.and(Filters.eq("handedIn", true), Filters.eq("redactedBy", null));

    private final EvidenceViews files;
    private final ReviewerViews reviewers;
    private final NominationViews nominations;

    ReadableFiles(EvidenceViews files, ReviewerViews reviewers, NominationViews nominations) {
        this.files = files;
        this.reviewers = reviewers;
        this.nominations = nominations;
    }

    /** As whom the actor reads the files of this nomination. */
    public Capacity capacity(String nominationId, Actor actor) {
        return nominations
                .find(nominationId, actor)
                .flatMap(nomination -> ofNomination(nomination, actor))
                .or(() -> ofReview(nominationId, actor))
                .orElseThrow(() -> Refusal.notFound("nomination-not-found", "N6"));
    }

    public EvidenceView file(String nominationId, String fileId, Capacity capacity) {
        EvidenceView file = files.find(Filters.and(Filters.eq("_id", fileId), visible(nominationId, capacity)))
                .orElseThrow(() -> Refusal.notFound("file-not-found", "N6"));
        if (Erased.is(file.name())) {
            throw Refusal.notFound("file-erased", "A4");
        }
        return file;
    }

    PageOf<EvidenceView> page(String nominationId, Bson narrowed, Capacity capacity, PageRequest page) {
        return files.page(Filters.and(visible(nominationId, capacity), narrowed), page);
    }

    private Optional<Capacity> ofNomination(NominationView nomination, Actor actor) {
        if (actor.has("AUDITOR")) {
            return Optional.of(Capacity.AUDITOR);
        }
        if (nomination.nominatingUnit().equals(actor.unit())) {
            return Optional.of(Capacity.OWN_UNIT);
        }
        boolean office = actor.has("STANDING_OFFICER") && !reviewers.isShutOut(nomination.id(), actor.id());
        return office ? Optional.of(Capacity.OFFICE) : Optional.empty();
    }

    private Optional<Capacity> ofReview(String nominationId, Actor actor) {
        boolean seated = actor.roles().stream().anyMatch(COUNCIL::contains);
        return seated && reviewers.isAdmitted(nominationId, actor.id())
                ? Optional.of(Capacity.REVIEWER)
                : Optional.empty();
    }

    private static Bson visible(String nominationId, Capacity capacity) {
        Bson ofNomination = Filters.eq("nominationId", nominationId);
        return capacity == Capacity.REVIEWER ? Filters.and(ofNomination, FOR_REVIEW) : ofNomination;
    }
}
