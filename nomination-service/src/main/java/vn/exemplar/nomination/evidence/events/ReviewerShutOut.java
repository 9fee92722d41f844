package vn.exemplar.nomination.evidence.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** The review shut the dossier to a member of the council. */
@StoredType("nomination.ReviewerShutOut.v1")
public record ReviewerShutOut(String vaultId, String nominationId, String memberId, Instant shutOutAt)
        implements EvidenceEvent {}
