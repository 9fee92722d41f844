package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** Somebody decided anew whom a file may reach. */
@StoredType("nomination.EvidenceVisibilityChanged.v1")
public record EvidenceVisibilityChanged(
        String vaultId, String fileId, String visibility, String reason, String changedBy, Instant changedAt)
        implements EvidenceEvent {}
