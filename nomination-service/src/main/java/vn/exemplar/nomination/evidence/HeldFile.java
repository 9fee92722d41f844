package vn.exemplar.nomination.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.evidence.EvidenceEvent.CriterionLink;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRedacted;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceStored;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

/**
 * A file as it is now.
 *
 * @param unit that brought it
 * @param supersedes the version before; null for the first
 * @param supersededBy the version after; null for the newest
 * @param redacts the original of which this is a redacted copy
 * @param redactedBy the redacted copy of this file
 */
public record HeldFile(
        String id,
        String unit,
        @Personal String name,
        String mediaType,
        long size,
        String sha256,
        Visibility visibility,
        int version,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        @Nullable String redacts,
        @Nullable String redactedBy,
        List<CriterionLink> links,
        String storedBy,
        Instant storedAt) {
    public HeldFile {
        links = List.copyOf(links);
    }

    private HeldFile(
            StoredFile file,
            String unit,
            Visibility visibility,
            int version,
            @Nullable String supersedes,
            @Nullable String redacts,
            List<CriterionLink> links,
            String storedBy,
            Instant storedAt) {
        this(
                file.fileId(),
                unit,
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
                storedBy,
                storedAt);
    }

    static HeldFile of(EvidenceStored event) {
        Visibility visibility = Visibility.valueOf(event.visibility());
        return new HeldFile(
                event.file(), event.unit(), visibility, 1, null, null, List.of(), event.storedBy(), event.storedAt());
    }

    HeldFile next(EvidenceSuperseded event) {
        return new HeldFile(
                event.file(),
                unit,
                visibility,
                event.version(),
                id,
                redacts,
                links,
                event.storedBy(),
                event.storedAt());
    }

    HeldFile copy(EvidenceRedacted event) {
        Visibility copied = Visibility.valueOf(event.visibility());
        return new HeldFile(event.copy(), unit, copied, 1, null, id, links, event.redactedBy(), event.redactedAt());
    }

    HeldFile supersededBy(String newer) {
        return with(visibility, newer, redactedBy, links);
    }

    HeldFile redactedBy(String copy) {
        return with(visibility, supersededBy, copy, links);
    }

    HeldFile with(Visibility other) {
        return with(other, supersededBy, redactedBy, links);
    }

    HeldFile linked(CriterionLink link) {
        List<CriterionLink> more = new ArrayList<>(links);
        more.add(link);
        return with(visibility, supersededBy, redactedBy, more);
    }

    HeldFile unlinked(String linkId) {
        List<CriterionLink> fewer =
                links.stream().filter(link -> !link.linkId().equals(linkId)).toList();
        return with(visibility, supersededBy, redactedBy, fewer);
    }

    private HeldFile with(
            Visibility nowVisible, @Nullable String newer, @Nullable String copy, List<CriterionLink> nowLinked) {
        return new HeldFile(
                id,
                unit,
                name,
                mediaType,
                size,
                sha256,
                nowVisible,
                version,
                supersedes,
                newer,
                redacts,
                copy,
                nowLinked,
                storedBy,
                storedAt);
    }

    public boolean proves(String criterionId) {
        return links.stream().anyMatch(link -> link.criterionId().equals(criterionId));
    }

    public boolean hasLink(String linkId) {
        return links.stream().anyMatch(link -> link.linkId().equals(linkId));
    }
}
