package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** A file no longer stands for a criterion. */
@StoredType("nomination.EvidenceUnlinked.v1")
public record EvidenceUnlinked(String vaultId, String fileId, String linkId, String unlinkedBy, Instant unlinkedAt)
        implements EvidenceEvent {}
