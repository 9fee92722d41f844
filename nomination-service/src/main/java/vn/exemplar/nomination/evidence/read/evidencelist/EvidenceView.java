package vn.exemplar.nomination.evidence.read.evidencelist;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.evidence.content.Content;
import vn.exemplar.nomination.evidence.events.CriterionLink;
import vn.exemplar.nomination.evidence.events.EvidenceRedacted;
import vn.exemplar.nomination.evidence.events.EvidenceStored;
import vn.exemplar.nomination.evidence.events.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.events.StoredFile;

/**
 * A file as it is now.
 *
 * @param unit that brought it
 * @param supersedes the version before; null for the first
 * @param supersededBy the version after; null for the newest
 * @param redacts the original of which this is a redacted copy
 * @param redactedBy the redacted copy of this file
 * @param handedIn whether it belongs to the dossier as it was accepted, or is a copy of such a file
 */
public record EvidenceView(
        @BsonId String id,
        String nominationId,
        String unit,
        @Personal String name,
        String mediaType,
        long size,
        String sha256,
        String visibility,
        int version,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        @Nullable String redacts,
        @Nullable String redactedBy,
        List<CriterionLink> links,
        boolean handedIn,
        String storedBy,
        Instant storedAt) {

    static EvidenceView of(EvidenceStored event) {
        Origin origin = new Origin(event.nominationId(), event.unit(), event.storedBy(), event.storedAt());
        return of(event.file(), origin, event.visibility(), 1, null, null, List.of(), false);
    }

    EvidenceView followedBy(EvidenceSuperseded event) {
        Origin origin = new Origin(nominationId, unit, event.storedBy(), event.storedAt());
        return of(event.file(), origin, visibility, event.version(), id, redacts, links, redacts != null && handedIn);
    }

    EvidenceView copiedAs(EvidenceRedacted event) {
        Origin origin = new Origin(nominationId, unit, event.redactedBy(), event.redactedAt());
        return of(event.copy(), origin, event.visibility(), 1, null, id, links, handedIn);
    }

    public Content content() {
        return new Content(nominationId, sha256, size);
    }

    private record Origin(String nominationId, String unit, String by, Instant at) {}

    private static EvidenceView of(
            StoredFile file,
            Origin origin,
            String visibility,
            int version,
            @Nullable String supersedes,
            @Nullable String redacts,
            List<CriterionLink> links,
            boolean handedIn) {
        return new EvidenceView(
                file.fileId(),
                origin.nominationId(),
                origin.unit(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                visibility,
                version,
                supersedes,
                null,
                redacts,
                null,
                links,
                handedIn,
                origin.by(),
                origin.at());
    }
}
