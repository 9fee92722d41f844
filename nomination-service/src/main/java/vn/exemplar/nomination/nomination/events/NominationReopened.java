package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The supplement that did not come in time is awaited once more.
 *
 * @param workingDays for the supplement, from now on
 */
@StoredType("nomination.NominationReopened.v1")
public record NominationReopened(
        @DataSubject String nominationId,
        String nominatingUnit,
        int round,
        int workingDays,
        @Personal String reason,
        String reopenedBy,
        Instant reopenedAt)
        implements NominationEvent {}
