package vn.exemplar.chassis.act;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act at one door: everything that a command needs to know of its circumstances, so that deciding needs no clock,
 * no randomness and no security context. Becomes the metadata of every event that the command leads to.
 *
 * @param actor who acts
 * @param role the role in which the actor acts: the one that opened the door
 * @param at when the act reached the door (UTC)
 * @param commandId idempotency key: the same id is carried out at most once
 * @param fingerprint digest of the request; the same command id with another fingerprint is refused
 * @param door the way in, for example {@code POST /nomination/api/nominations}
 * @param correlationId names the conversation over all services
 * @param cause the foreign event that led to the act, null at a person's door
 */
public record Act(
        Actor actor,
        String role,
        Instant at,
        String commandId,
        String fingerprint,
        String door,
        String correlationId,
        @Nullable Cause cause) {

    /** The same act in the first of these roles that the actor holds: the one for which the door let it happen. */
    public Act inRole(List<String> roles) {
        String held = roles.stream().filter(actor::has).findFirst().orElse(role);
        return new Act(actor, held, at, commandId, fingerprint, door, correlationId, cause);
    }

    /** The same act under another fingerprint, for doors whose request body must not leave a digest in the ledger. */
    public Act withFingerprint(String otherFingerprint) {
        return new Act(actor, role, at, commandId, otherFingerprint, door, correlationId, cause);
    }

    /** The same act as a new command: for what has to be carried out each time, whatever key the request brought. */
    public Act withCommandId(String otherCommandId) {
        return new Act(actor, role, at, otherCommandId, fingerprint, door, correlationId, cause);
    }

    /**
     * The share of this act that one of several commands carries out: with an id of its own, derived, so that the act
     * can come again and finds each of its parts done.
     *
     * @param name tells the parts of one act apart
     */
    public Act part(String name) {
        return new Act(
                actor,
                role,
                at,
                CommandIds.ofEvent(commandId, name),
                fingerprint + '/' + name,
                door,
                correlationId,
                cause);
    }

    /**
     * An id for a thing that this act creates: derived from the command id (name-based UUID), so that a retry names the
     * same thing.
     *
     * @param kind tells apart several things that one act creates
     */
    public String newId(String kind) {
        return UUID.nameUUIDFromBytes((kind + '/' + commandId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
