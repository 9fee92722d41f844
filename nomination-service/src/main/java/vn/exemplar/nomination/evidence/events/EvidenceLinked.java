package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** Pages of a file prove a criterion; without pages the whole file does. */
@StoredType("nomination.EvidenceLinked.v1")
public record EvidenceLinked(
        String vaultId,
        @DataSubject String nominationId,
        String fileId,
        CriterionLink link,
        String linkedBy,
        Instant linkedAt)
        implements EvidenceEvent {}
