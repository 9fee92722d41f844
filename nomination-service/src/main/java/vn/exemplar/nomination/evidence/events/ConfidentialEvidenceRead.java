package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** A confidential file is about to be handed to a reader; recorded before its first byte leaves (A1). */
@StoredType("nomination.ConfidentialEvidenceRead.v1")
public record ConfidentialEvidenceRead(
        String vaultId, String fileId, String sha256, String readBy, String capacity, Instant readAt)
        implements EvidenceEvent {}
