package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The unit took its nomination back.
 *
 * @param sent whether it had left the unit
 * @param round of the supplement that was awaited; 0 when none was
 * @param afterAcceptance whether the council had it already
 */
@StoredType("nomination.NominationWithdrawn.v1")
public record NominationWithdrawn(
        @DataSubject String nominationId,
        @Personal String reason,
        boolean sent,
        int round,
        boolean afterAcceptance,
        String withdrawnBy,
        Instant withdrawnAt)
        implements NominationEvent {}
