package vn.exemplar.nomination.programme.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** From then on nothing is taken in this window; what came in before stays. */
@StoredType("nomination.NominationWindowCancelled.v1")
public record NominationWindowCancelled(
        String aggregateId, String windowId, String reason, String cancelledBy, Instant cancelledAt)
        implements ProgrammeEvent {}
