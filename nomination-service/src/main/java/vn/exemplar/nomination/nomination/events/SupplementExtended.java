package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The standing office gives the unit more time for the supplement that is awaited.
 *
 * @param workingDays more than it had
 */
@StoredType("nomination.SupplementExtended.v1")
public record SupplementExtended(
        @DataSubject String nominationId,
        int round,
        int workingDays,
        @Personal String reason,
        String extendedBy,
        Instant extendedAt)
        implements NominationEvent {}
