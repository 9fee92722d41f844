package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

/**
 * The standing office decided that the nominee's personal data is to be erased; it can no longer be stopped.
 *
 * @param leadId of the lead that the nomination came from, which tells of the same person; null when there is none
 * @param ground code of what entitles to the erasure
 * @param reason why, without personal data: it stays in the ledger
 */
@StoredType("nomination.ErasureOrdered.v1")
public record ErasureOrdered(
        String nominationId, @Nullable String leadId, String ground, String reason, String orderedBy, Instant orderedAt)
        implements NominationEvent {}
