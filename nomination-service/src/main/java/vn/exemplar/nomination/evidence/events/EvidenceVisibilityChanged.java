package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** Somebody decided anew whom a file may reach. */
@StoredType("nomination.EvidenceVisibilityChanged.v1")
public record EvidenceVisibilityChanged(
        String vaultId,
        @DataSubject String nominationId,
        String fileId,
        String visibility,
        @Personal String reason,
        String changedBy,
        Instant changedAt)
        implements EvidenceEvent {}
