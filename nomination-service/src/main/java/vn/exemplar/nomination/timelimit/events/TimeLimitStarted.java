package vn.exemplar.nomination.timelimit.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.exemplar.ledger.event.StoredType;

/** {@code unit} is the one that has to keep it; {@code dueOn} follows from the calendars then published. */
@StoredType("nomination.TimeLimitStarted.v1")
public record TimeLimitStarted(
        String timeLimitId,
        String subject,
        String kind,
        String unit,
        LocalDate startedOn,
        int workingDays,
        LocalDate dueOn,
        Instant startedAt)
        implements TimeLimitEvent {}
