package vn.exemplar.chassis.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Cause;

/**
 * One event as an auditor sees it.
 *
 * @param index global index in the ledger
 * @param eventId id of the event
 * @param type stored type
 * @param subject the aggregate it belongs to; the event's own id when it belongs to none
 * @param sequence number within the aggregate, -1 when it belongs to none
 * @param time when it happened (UTC)
 * @param committedAt when the ledger took it (UTC); never falls with the index
 * @param actor id of who acted
 * @param role in which role
 * @param unit from which unit
 * @param door through which door
 * @param reason the reason that was given, where the event has one
 * @param ruleSet under which version of the rules
 * @param commandId idempotency key of the command
 * @param correlationId names the conversation
 * @param cause the event, here or in another ledger, that led to it
 * @param payload what was recorded
 * @param leafHash hash of the event's leaf, lower-case hex
 * @param commitHash hash of its commit, which chains all before it, lower-case hex
 */
public record AuditedEvent(
        long index,
        String eventId,
        String type,
        String subject,
        long sequence,
        Instant time,
        Instant committedAt,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String unit,
        @Nullable String door,
        @Nullable String reason,
        @Nullable String ruleSet,
        @Nullable String commandId,
        @Nullable String correlationId,
        @Nullable Cause cause,
        JsonNode payload,
        String leafHash,
        String commitHash) {}
