package vn.exemplar.chassis.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * How an act stands in the metadata of the events that it led to. All values are texts; names of people and other
 * personal data are never among them.
 */
public final class ActMetadata {
    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String UNIT = "unit";
    public static final String ROLES = "roles";
    public static final String DOOR = "door";
    public static final String COMMAND_ID = "commandId";
    public static final String FINGERPRINT = "fingerprint";
    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSE_EVENT_ID = "causeEventId";
    public static final String CAUSE_SOURCE = "causeSource";
    public static final String CAUSE_LOG_INDEX = "causeLogIndex";
    public static final String CAUSE_LEAF_HASH = "causeLeafHash";

    /** Set by an aggregate that decides under a versioned rule set: {@code apply(event, MetaData.with(RULE_SET, …))}. */
    public static final String RULE_SET = "ruleSet";

    /** Every key that goes from a command to its events. */
    public static final List<String> KEYS = List.of(
            ACTOR,
            ROLE,
            UNIT,
            ROLES,
            DOOR,
            COMMAND_ID,
            FINGERPRINT,
            CORRELATION_ID,
            CAUSE_EVENT_ID,
            CAUSE_SOURCE,
            CAUSE_LOG_INDEX,
            CAUSE_LEAF_HASH);

    private ActMetadata() {}

    /** Everything that is kept of an act. */
    public static MetaData of(Act act) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(ACTOR, act.actor().id());
        entries.put(ROLE, act.role());
        entries.put(UNIT, act.actor().unit());
        entries.put(ROLES, String.join(",", act.actor().roles()));
        entries.put(DOOR, act.door());
        entries.put(COMMAND_ID, act.commandId());
        entries.put(FINGERPRINT, act.fingerprint());
        entries.put(CORRELATION_ID, act.correlationId());
        Cause cause = act.cause();
        if (cause != null) {
            entries.put(CAUSE_EVENT_ID, cause.eventId());
            entries.put(CAUSE_SOURCE, cause.source());
            entries.put(CAUSE_LOG_INDEX, Long.toString(cause.logIndex()));
            entries.put(CAUSE_LEAF_HASH, cause.leafHash());
        }
        return MetaData.from(entries);
    }

    /** What is kept of an act that led to no command, or whose command may still succeed one day under its id. */
    public static MetaData withoutCommand(Act act) {
        return of(act).withoutKeys(Set.of(COMMAND_ID, FINGERPRINT));
    }

    /** The text under a key, or null when it is absent. */
    public static @Nullable String text(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }

    /** The cause that is kept in an event's metadata, or null when a person acted unprompted. */
    public static @Nullable Cause cause(Map<String, ?> metadata) {
        String eventId = text(metadata, CAUSE_EVENT_ID);
        String source = text(metadata, CAUSE_SOURCE);
        String index = text(metadata, CAUSE_LOG_INDEX);
        String leafHash = text(metadata, CAUSE_LEAF_HASH);
        return eventId == null || source == null || index == null || leafHash == null
                ? null
                : new Cause(eventId, source, Long.parseLong(index), leafHash);
    }
}
