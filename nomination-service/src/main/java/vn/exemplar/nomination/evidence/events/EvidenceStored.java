package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** A file came into the vault of a nomination. */
@StoredType("nomination.EvidenceStored.v1")
public record EvidenceStored(
        String vaultId,
        @DataSubject String nominationId,
        String unit,
        StoredFile file,
        String visibility,
        String storedBy,
        Instant storedAt)
        implements EvidenceEvent {}
