package vn.exemplar.chassis.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.exemplar.contract.Topic;

/**
 * The attributes of a CloudEvents 1.0 record in binary mode.
 *
 * @param id of the event in the producer's ledger
 * @param source log origin of that ledger
 * @param type wire name of the contract event
 * @param subject what it is about; also the record's key
 * @param time of the event
 * @param logIndex its global index in the producer's ledger
 * @param leafHash its leaf hash there, lower-case hex
 * @param correlationId names the conversation
 * @param causationId id of the event that caused it, null when a person acted unprompted
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        long logIndex,
        String leafHash,
        String correlationId,
        @Nullable String causationId) {
    public static final String TYPE = "ce_type";
    private static final String SPEC_VERSION = "ce_specversion";
    private static final String VERSION = "1.0";

    /** The record's headers. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(SPEC_VERSION, VERSION);
        headers.put("ce_id", id);
        headers.put("ce_source", source);
        headers.put(TYPE, type);
        headers.put("ce_dataschema", Topic.schemaOf(type));
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("content-type", "application/json");
        headers.put("ce_logindex", Long.toString(logIndex));
        headers.put("ce_leafhash", leafHash);
        headers.put("ce_correlationid", correlationId);
        if (causationId != null) {
            headers.put("ce_causationid", causationId);
        }
        return headers;
    }

    /**
     * Reads the attributes back. What the order of a subject's events does not need may be missing: an empty hash, the
     * event's id as correlation.
     *
     * @throws IllegalArgumentException when a required attribute is missing or malformed; names it, without its value
     */
    public static CloudEvent from(Map<String, byte[]> headers) {
        if (!VERSION.equals(required(headers, SPEC_VERSION))) {
            throw new IllegalArgumentException(SPEC_VERSION + " is not " + VERSION);
        }
        String id = required(headers, "ce_id");
        String leafHash = text(headers, "ce_leafhash");
        String correlationId = text(headers, "ce_correlationid");
        String time = text(headers, "ce_time");
        try {
            return new CloudEvent(
                    id,
                    required(headers, "ce_source"),
                    required(headers, TYPE),
                    required(headers, "ce_subject"),
                    time == null ? Instant.EPOCH : Instant.parse(time),
                    Long.parseUnsignedLong(required(headers, "ce_logindex")),
                    leafHash == null ? "" : leafHash,
                    correlationId == null ? id : correlationId,
                    text(headers, "ce_causationid"));
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("ce_time is not a time", malformed);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("ce_logindex is not a number", malformed);
        }
    }

    /** A header as text, or null when it is absent. */
    public static @Nullable String text(Map<String, byte[]> headers, String name) {
        byte[] value = headers.get(name);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    private static String required(Map<String, byte[]> headers, String name) {
        String value = text(headers, name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
