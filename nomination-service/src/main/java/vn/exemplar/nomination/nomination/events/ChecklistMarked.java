package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/** One step of the check; a later mark of the same point replaces the earlier one. */
@StoredType("nomination.ChecklistMarked.v1")
public record ChecklistMarked(
        @DataSubject String nominationId, int round, List<Mark> marks, String markedBy, Instant markedAt)
        implements NominationEvent {}
