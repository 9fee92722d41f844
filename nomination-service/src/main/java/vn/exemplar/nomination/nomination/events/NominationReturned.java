package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * The one consolidated return of a round: all defects at once.
 *
 * @param dueOn last day for the supplement, included
 */
@StoredType("nomination.DossierReturned.v1")
public record NominationReturned(
        @DataSubject String nominationId,
        int round,
        List<Defect> defects,
        @Personal @Nullable String note,
        LocalDate dueOn,
        String returnedBy,
        Instant returnedAt)
        implements NominationEvent {}
