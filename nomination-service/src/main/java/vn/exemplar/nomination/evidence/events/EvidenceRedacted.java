package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** A copy without what not everybody may read; reviewers get it instead of its original. */
@StoredType("nomination.EvidenceRedacted.v1")
public record EvidenceRedacted(
        String vaultId,
        @DataSubject String nominationId,
        String originalFileId,
        StoredFile copy,
        String visibility,
        String redactedBy,
        Instant redactedAt)
        implements EvidenceEvent {}
