package vn.exemplar.nomination.timelimit.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

/** What the limit was for is done; {@code dueOn} is null when it was paused at that time. */
@StoredType("nomination.TimeLimitMet.v1")
public record TimeLimitMet(
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
