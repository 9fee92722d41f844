package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** @param duplicate whether the nomination repeats the earlier case */
@StoredType("nomination.DuplicateDecided.v1")
public record DuplicateDecided(
        @DataSubject String nominationId,
        EarlierCase earlierCase,
        boolean duplicate,
        @Personal String reason,
        String decidedBy,
        Instant decidedAt)
        implements NominationEvent {}
