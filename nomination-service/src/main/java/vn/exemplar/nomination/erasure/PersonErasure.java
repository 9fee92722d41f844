package vn.exemplar.nomination.erasure;

import java.time.Instant;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErased;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureOrdered;

/** @param erasedAt when the leads, rewards and delegations were erased; null until then */
public record PersonErasure(
        @Nullable String personId,
        String ground,
        String reason,
        CoveredRecords covered,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant erasedAt) {
    public static final PersonErasure NONE =
            new PersonErasure(null, "", "", CoveredRecords.NONE, "", Instant.MIN, null);

    public PersonErasure after(ErasureEvent event) {
        return switch (event) {
            case PersonErasureOrdered order ->
                new PersonErasure(
                        order.personId(),
                        order.ground(),
                        order.reason(),
                        order.covered(),
                        order.orderedBy(),
                        order.orderedAt(),
                        null);
            case PersonErased erased ->
                new PersonErasure(personId, ground, reason, covered, orderedBy, orderedAt, erased.erasedAt());
        };
    }

    public boolean exists() {
        return this != NONE;
    }

    public boolean done() {
        return erasedAt != null;
    }

    @AggregateRoot(type = "PersonErasure")
    static class PersonErasureStream extends StreamOf<PersonErasure, ErasureEvent> {
        PersonErasureStream() {
            super(NONE, ErasureEvent::erasureId, PersonErasure::after);
        }
    }
}
