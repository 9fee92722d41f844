package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** The supplement did not come by its last day. */
@StoredType("nomination.DossierExpired.v1")
public record NominationExpired(String nominationId, int round, LocalDate dueOn, Instant expiredAt)
        implements NominationEvent {}
