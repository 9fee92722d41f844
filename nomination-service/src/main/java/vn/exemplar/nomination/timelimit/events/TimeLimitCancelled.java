package vn.exemplar.nomination.timelimit.events;

import java.time.Instant;
import vn.exemplar.ledger.event.StoredType;

/** There is nothing to be done any more. */
@StoredType("nomination.TimeLimitCancelled.v1")
public record TimeLimitCancelled(String timeLimitId, String reason, Instant cancelledAt) implements TimeLimitEvent {}
