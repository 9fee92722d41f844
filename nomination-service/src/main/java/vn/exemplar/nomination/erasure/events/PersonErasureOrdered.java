package vn.exemplar.nomination.erasure.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

/**
 * The standing office decided that everything about a person is to be erased; it can no longer be stopped.
 *
 * @param personId whose records are covered; null when the records were named one by one
 * @param ground code of what entitles to the erasure
 * @param reason why, without personal data: it stays in the ledger
 */
@StoredType("nomination.PersonErasureOrdered.v1")
public record PersonErasureOrdered(
        String erasureId,
        @Nullable String personId,
        String ground,
        String reason,
        CoveredRecords covered,
        String orderedBy,
        Instant orderedAt)
        implements ErasureEvent {}
