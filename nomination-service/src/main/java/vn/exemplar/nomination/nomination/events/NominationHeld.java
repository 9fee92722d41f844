package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The nomination is not considered (chưa xét) while a matter is open.
 *
 * @param matter {@code DISCIPLINE}, {@code INSPECTION}, {@code COMPLAINT} or {@code DENUNCIATION}
 * @param round of the supplement that is awaited and stands still; 0 when none is
 * @param afterAcceptance whether the council had it already
 */
@StoredType("nomination.DossierHeld.v1")
public record NominationHeld(
        @DataSubject String nominationId,
        String matter,
        @Personal String reason,
        int round,
        boolean afterAcceptance,
        String heldBy,
        Instant heldAt)
        implements NominationEvent {}
