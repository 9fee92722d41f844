package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The matter is concluded and the nomination goes on where it stood.
 *
 * @param dueOn the new last day for a supplement that was due; null when none was
 * @param afterAcceptance whether the council has it
 */
@StoredType("nomination.HoldReleased.v1")
public record HoldReleased(
        @DataSubject String nominationId,
        Conclusion conclusion,
        @Personal String reason,
        @Nullable LocalDate dueOn,
        boolean afterAcceptance,
        String releasedBy,
        Instant releasedAt)
        implements NominationEvent {}
