package vn.exemplar.nomination.dossier.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/**
 * The standing office decided that the nominee's personal data is to be erased; it can no longer be stopped.
 *
 * @param ground code of what entitles to the erasure
 * @param reason why, without personal data: it stays in the ledger
 */
@StoredType("nomination.ErasureOrdered.v1")
public record ErasureOrdered(String nominationId, String ground, String reason, String orderedBy, Instant orderedAt)
        implements DossierEvent {}
