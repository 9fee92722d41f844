package vn.exemplar.nomination.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

public sealed interface TimeLimitEvent {
    String timeLimitId();

    /** {@code unit} is the one that has to keep it; {@code dueOn} follows from the calendars then published. */
    @StoredType("nomination.TimeLimitStarted.v1")
    record TimeLimitStarted(
            String timeLimitId,
            String subject,
            String kind,
            String unit,
            LocalDate startedOn,
            int workingDays,
            LocalDate dueOn,
            Instant startedAt)
            implements TimeLimitEvent {}

    /** The clock stops at the end of that day. */
    @StoredType("nomination.TimeLimitPaused.v1")
    record TimeLimitPaused(String timeLimitId, String reason, LocalDate pausedOn, Instant pausedAt)
            implements TimeLimitEvent {}

    /** The clock goes on after that day. */
    @StoredType("nomination.TimeLimitResumed.v1")
    record TimeLimitResumed(String timeLimitId, LocalDate resumedOn, LocalDate dueOn, Instant resumedAt)
            implements TimeLimitEvent {}

    /** So many per cent of the working days are used up. */
    @StoredType("nomination.TimeLimitWarned.v1")
    record TimeLimitWarned(
            String timeLimitId,
            String subject,
            String kind,
            String unit,
            int percent,
            LocalDate dueOn,
            Instant warnedAt)
            implements TimeLimitEvent {}

    /** The last day is over, and what it was for is not done. */
    @StoredType("nomination.TimeLimitExceeded.v1")
    record TimeLimitExceeded(
            String timeLimitId, String subject, String kind, String unit, LocalDate dueOn, Instant exceededAt)
            implements TimeLimitEvent {}

    /** What the limit was for is done; {@code dueOn} is null when it was paused at that time. */
    @StoredType("nomination.TimeLimitMet.v1")
    record TimeLimitMet(
            String timeLimitId,
            String subject,
            String kind,
            String unit,
            LocalDate metOn,
            @Nullable LocalDate dueOn,
            int workingDaysUsed,
            boolean onTime,
            Instant metAt)
            implements TimeLimitEvent {}

    /** There is nothing to be done any more. */
    @StoredType("nomination.TimeLimitCancelled.v1")
    record TimeLimitCancelled(String timeLimitId, String reason, Instant cancelledAt) implements TimeLimitEvent {}
}
