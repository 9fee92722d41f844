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
            String timeLimitId,
            String subject,
            String kind,
            String unit,
            int workingDays,
            LocalDate dueOn,
            Instant exceededAt)
            implements TimeLimitEvent {}

    /** It has so many working days more; {@code dueOn} is null while it is paused. */
    @StoredType("nomination.TimeLimitExtended.v1")
    record TimeLimitExtended(
            String timeLimitId, int workingDays, @Nullable LocalDate dueOn, Instant extendedAt)
            implements TimeLimitEvent {}

    /** What the limit was for was not done in time and is not awaited any more. */
    @StoredType("nomination.TimeLimitMissed.v1")
    record TimeLimitMissed(
            String timeLimitId, String subject, String kind, String unit, LocalDate missedOn, Instant missedAt)
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

    /** It was cancelled too soon and goes on as it stood. */
    @StoredType("nomination.TimeLimitReopened.v1")
    record TimeLimitReopened(String timeLimitId, Instant reopenedAt) implements TimeLimitEvent {}
}
