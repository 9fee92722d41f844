package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The one consolidated return of a round: all defects at once.
 *
 * @param workingDays for the supplement; when they are over its time limit says
 */
@StoredType("nomination.DossierReturned.v1")
public record NominationReturned(
        @DataSubject String nominationId,
        String nominatingUnit,
        int round,
        List<Defect> defects,
        @Personal @Nullable String note,
        int workingDays,
        String returnedBy,
        Instant returnedAt)
        implements NominationEvent {}
