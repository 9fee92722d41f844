package vn.exemplar.nomination.timelimit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** The clock goes on after that day. */
@StoredType("nomination.TimeLimitResumed.v1")
public record TimeLimitResumed(String timeLimitId, LocalDate resumedOn, LocalDate dueOn, Instant resumedAt)
        implements TimeLimitEvent {}
