package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** The review opened the dossier to a member of the council. */
@StoredType("nomination.ReviewerAdmitted.v1")
public record ReviewerAdmitted(String vaultId, String nominationId, String memberId, Instant admittedAt)
        implements EvidenceEvent {}
