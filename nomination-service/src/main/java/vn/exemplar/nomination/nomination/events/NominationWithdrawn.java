package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The unit took its nomination back.
 *
 * @param afterAcceptance whether the council had it already
 */
@StoredType("nomination.NominationWithdrawn.v1")
public record NominationWithdrawn(
        @DataSubject String nominationId,
        @Personal String reason,
        boolean afterAcceptance,
        String withdrawnBy,
        Instant withdrawnAt)
        implements NominationEvent {}
