package vn.exemplar.nomination.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRedacted;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceStored;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.EvidenceEvent.FrozenFile;
import vn.exemplar.nomination.evidence.EvidenceEvent.RedactionProposed;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

/**
 * A file as it is now.
 *
 * @param unit that brought it
 * @param broughtAs {@link Capacity#OWN_UNIT} or {@link Capacity#OFFICE}
 * @param readOnRecord whether it is or ever was confidential, so that each reading is put on record (A1)
 */
public record HeldFile(
        String id,
        String unit,
        Capacity broughtAs,
        @Personal String name,
        String mediaType,
        long size,
        String sha256,
        String storedBy,
        Instant storedAt,
        Visibility visibility,
        boolean readOnRecord,
        @JsonUnwrapped Place place) {
    public HeldFile {
        readOnRecord = readOnRecord || visibility == Visibility.CONFIDENTIAL;
    }

    static HeldFile of(EvidenceStored event) {
        return new HeldFile(
                event.file(),
                event.unit(),
                Capacity.valueOf(event.capacity()),
                event.storedBy(),
                event.storedAt(),
                Visibility.valueOf(event.visibility()),
                false,
                Place.FIRST);
    }

    HeldFile next(EvidenceSuperseded event) {
        return new HeldFile(
                event.file(),
                unit,
                broughtAs,
                event.storedBy(),
                event.storedAt(),
                visibility,
                readOnRecord,
                place.next(event.version(), id));
    }

    HeldFile copy(EvidenceRedacted event) {
        return new HeldFile(
                event.copy(),
                unit,
                broughtAs,
                event.redactedBy(),
                event.redactedAt(),
                Visibility.valueOf(event.visibility()),
                false,
                Place.copyOf(id));
    }

    HeldFile copy(RedactionProposed event) {
        return new HeldFile(
                event.copy(),
                unit,
                Capacity.OFFICE,
                event.proposedBy(),
                event.proposedAt(),
                Visibility.valueOf(event.visibility()),
                false,
                Place.proposedFor(id));
    }

    private HeldFile(
            StoredFile file,
            String unit,
            Capacity broughtAs,
            String storedBy,
            Instant storedAt,
            Visibility visibility,
            boolean readOnRecord,
            Place place) {
        this(
                file.fileId(),
                unit,
                broughtAs,
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                storedBy,
                storedAt,
                visibility,
                readOnRecord,
                place);
    }

    HeldFile with(Visibility other) {
        return new HeldFile(
                id, unit, broughtAs, name, mediaType, size, sha256, storedBy, storedAt, other, readOnRecord, place);
    }

    HeldFile with(Place other) {
        return new HeldFile(
                id,
                unit,
                broughtAs,
                name,
                mediaType,
                size,
                sha256,
                storedBy,
                storedAt,
                visibility,
                readOnRecord,
                other);
    }

    /** The file in whose place the council reads this one, or would: of a redacted copy its original. */
    public String original() {
        return place.redacts() != null ? place.redacts() : place.proposedFor() != null ? place.proposedFor() : id;
    }

    boolean isNewest() {
        return place.supersededBy() == null;
    }

    FrozenFile frozen() {
        return new FrozenFile(id, sha256, visibility.name());
    }
}
