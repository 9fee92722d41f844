package vn.exemplar.chassis.act;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Command ids: new ones in the order of time, and ones that can be derived again from what they answer. */
public final class CommandIds {
    private static final int TIME_ORDERED = 7;
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private CommandIds() {}

    /** A fresh UUIDv7. */
    public static String fresh() {
        return UUID_V7.generate().toString();
    }

    /** Whether nobody can have used the id before: it was made here, not derived from what it answers. */
    static boolean isFresh(String commandId) {
        return UUID.fromString(commandId).version() == TIME_ORDERED;
    }

    /** The id under which one actor's idempotency key is known, so that equal keys of two people do not meet. */
    public static String ofKey(String actorId, String idempotencyKey) {
        return named(actorId + '\n' + idempotencyKey);
    }

    /** The id of the command that one door derives from one event: the same for every delivery of the event. */
    public static String ofEvent(String eventId, String door) {
        return named(eventId + '\n' + door);
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
