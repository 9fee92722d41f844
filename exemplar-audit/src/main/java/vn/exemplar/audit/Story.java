package vn.exemplar.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;

/** Events in the words of an auditor. */
final class Story {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Story() {}

    /** How an event names the one of another ledger that caused it: its receipt. */
    record Cause(String origin, long index, String leafHash) {}

    /** Whether a receipt holds. */
    enum Confirmation {
        CONFIRMED,
        WRONG,
        /** No signed checkpoint of that ledger goes so far (yet). */
        NOT_COVERED,
        LEDGER_NOT_GIVEN
    }

    /**
     * One event.
     *
     * @param confirmed whether the event that caused it is in the ledger that it names, with the leaf hash that it names;
     *     null when it names none
     */
    record Told(
            String origin,
            long index,
            String type,
            String subject,
            long sequence,
            Instant time,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String door,
            String leafHash,
            @Nullable Cause cause,
            @Nullable Confirmation confirmed,
            JsonNode payload) {

        Told confirmed(Confirmation how) {
            return new Told(
                    origin, index, type, subject, sequence, time, actor, role, door, leafHash, cause, how, payload);
        }
    }

    static Told tell(LogOrigin origin, Commit commit, LedgerEvent event) {
        JsonNode metadata = json(event.metadata());
        return new Told(
                origin.value(),
                event.index(),
                event.storedType(),
                event.aggregateId(),
                event.sequence(),
                Instant.EPOCH.plus(event.timeNanos(), ChronoUnit.NANOS),
                text(metadata, "actor"),
                text(metadata, "role"),
                text(metadata, "door"),
                HexFormat.of().formatHex(commit.leafHash(origin, event.index())),
                cause(event),
                null,
                json(event.payload()));
    }

    /** The receipt that an event carries; null when it carries none. */
    static @Nullable Cause cause(LedgerEvent event) {
        JsonNode metadata = json(event.metadata());
        String source = text(metadata, "causeSource");
        String index = text(metadata, "causeLogIndex");
        String leafHash = text(metadata, "causeLeafHash");
        return source == null || index == null || leafHash == null || !index.matches("[0-9]{1,18}")
                ? null
                : new Cause(source, Long.parseLong(index), leafHash);
    }

    private static @Nullable String text(JsonNode metadata, String field) {
        return metadata.path(field).stringValue(null);
    }

    private static JsonNode json(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (JacksonException otherFormat) {
            return JSON.getNodeFactory().stringNode(HexFormat.of().formatHex(content));
        }
    }
}
