package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** A new version took the place of a file, which stays readable. */
@StoredType("nomination.EvidenceSuperseded.v1")
public record EvidenceSuperseded(
        String vaultId,
        @DataSubject String nominationId,
        String supersededFileId,
        int version,
        StoredFile file,
        String storedBy,
        Instant storedAt)
        implements EvidenceEvent {}
