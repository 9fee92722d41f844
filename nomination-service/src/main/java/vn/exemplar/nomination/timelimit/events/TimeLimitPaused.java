package vn.exemplar.nomination.timelimit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** The clock stops at the end of that day. */
@StoredType("nomination.TimeLimitPaused.v1")
public record TimeLimitPaused(String timeLimitId, String reason, LocalDate pausedOn, Instant pausedAt)
        implements TimeLimitEvent {}
