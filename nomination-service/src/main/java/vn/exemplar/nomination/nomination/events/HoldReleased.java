package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The matter is concluded and the nomination goes on where it stood.
 *
 * @param round of the supplement that is awaited again; 0 when none is
 * @param afterAcceptance whether the council has it
 */
@StoredType("nomination.HoldReleased.v1")
public record HoldReleased(
        @DataSubject String nominationId,
        Conclusion conclusion,
        @Personal String reason,
        int round,
        boolean afterAcceptance,
        String releasedBy,
        Instant releasedAt)
        implements NominationEvent {}
