package vn.exemplar.nomination.timelimit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** The last day is over, and what it was for is not done. */
@StoredType("nomination.TimeLimitExceeded.v1")
public record TimeLimitExceeded(
        String timeLimitId, String subject, String kind, String unit, LocalDate dueOn, Instant exceededAt)
        implements TimeLimitEvent {}
