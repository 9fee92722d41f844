package vn.exemplar.chassis.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verification at work.
 *
 * @param from where it began
 * @param startedAt when (UTC)
 * @param provedEvents events that are proved so far
 * @param ofEvents events that the log had when it began
 * @param last what the one before proved; null for the first one since the service started
 */
public record VerificationProgress(
        Verification.Scope from,
        Instant startedAt,
        long provedEvents,
        long ofEvents,
        @Nullable Verification last) {}
