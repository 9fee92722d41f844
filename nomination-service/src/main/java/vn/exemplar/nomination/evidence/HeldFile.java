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

    static HeldFile of(EvidenceStored event) {
        Capacity capacity = Capacity.valueOf(event.capacity());
        return of(event.file(), event.unit(), capacity, event.storedBy(), event.storedAt(), Place.FIRST)
                .with(Visibility.valueOf(event.visibility()));
    }

    HeldFile next(EvidenceSuperseded event) {
        Place after = place.next(event.version(), id);
        HeldFile newer = of(event.file(), unit, broughtAs, event.storedBy(), event.storedAt(), after);
        return (readOnRecord ? newer.with(Visibility.CONFIDENTIAL) : newer).with(visibility);
    }

    HeldFile copy(EvidenceRedacted event) {
        return of(event.copy(), unit, broughtAs, event.redactedBy(), event.redactedAt(), Place.copyOf(id))
                .with(Visibility.valueOf(event.visibility()));
    }

    HeldFile copy(RedactionProposed event) {
        Place proposal = Place.proposedFor(id);
        return of(event.copy(), unit, Capacity.OFFICE, event.proposedBy(), event.proposedAt(), proposal)
                .with(Visibility.valueOf(event.visibility()));
    }

    private static HeldFile of(
            StoredFile file, String unit, Capacity capacity, String storedBy, Instant storedAt, Place place) {
        return new HeldFile(
                file.fileId(),
                unit,
                capacity,
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                storedBy,
                storedAt,
                Visibility.INTERNAL,
                false,
                place);
    }

    HeldFile with(Visibility other) {
        boolean onRecord = readOnRecord || other == Visibility.CONFIDENTIAL;
        return new HeldFile(
                id, unit, broughtAs, name, mediaType, size, sha256, storedBy, storedAt, other, onRecord, place);
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
