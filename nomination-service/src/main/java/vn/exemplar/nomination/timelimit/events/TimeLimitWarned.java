package vn.exemplar.nomination.timelimit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** So many per cent of the working days are used up. */
@StoredType("nomination.TimeLimitWarned.v1")
public record TimeLimitWarned(
        String timeLimitId, String subject, String kind, String unit, int percent, LocalDate dueOn, Instant warnedAt)
        implements TimeLimitEvent {}
