package vn.exemplar.nomination.erasure;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.erasure.ErasureEvent.Failure;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErased;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureOrdered;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureReleased;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureWithdrawn;

/**
 * @param failed records whose keys stand although the order was carried out
 * @param erasedAt when it was carried out; null until then
 */
public record PersonErasure(
        State state,
        @Nullable String personId,
        String ground,
        String reason,
        CoveredRecords covered,
        String orderedBy,
        Instant orderedAt,
        @Nullable Release release,
        @Nullable Withdrawal withdrawal,
        List<Failure> failed,
        @Nullable Instant erasedAt) {
    public static final PersonErasure NONE = new PersonErasure(
            State.ORDERED, null, "", "", CoveredRecords.NONE, "", Instant.MIN, null, null, List.of(), null);

    public enum State {
        /** Awaits a second officer. */
        ORDERED,
        /** Is being carried out. */
        RELEASED,
        /** Was taken back. */
        WITHDRAWN,
        /** Was carried out. */
        ERASED
    }

    public record Release(String by, Instant at) {}

    public record Withdrawal(String reason, Instant at) {}

    public PersonErasure after(ErasureEvent event) {
        return switch (event) {
            case PersonErasureOrdered order ->
                new PersonErasure(
                        State.ORDERED,
                        order.personId(),
                        order.ground(),
                        order.reason(),
                        order.covered(),
                        order.orderedBy(),
                        order.orderedAt(),
                        null,
                        null,
                        List.of(),
                        null);
            case PersonErasureReleased released ->
                now(State.RELEASED, new Release(released.releasedBy(), released.releasedAt()), null, failed, null);
            case PersonErasureWithdrawn gone ->
                now(State.WITHDRAWN, null, new Withdrawal(gone.reason(), gone.withdrawnAt()), failed, null);
            case PersonErased erased -> now(State.ERASED, release, null, erased.failed(), erased.erasedAt());
        };
    }

    private PersonErasure now(
            State next,
            @Nullable Release released,
            @Nullable Withdrawal withdrawn,
            List<Failure> failures,
            @Nullable Instant done) {
        return new PersonErasure(
                next, personId, ground, reason, covered, orderedBy, orderedAt, released, withdrawn, failures, done);
    }

    public boolean exists() {
        return this != NONE;
    }

    /** Only what awaits its release is released or withdrawn (A4). */
    public void refuseUnlessAwaited() {
        refuseUnless(exists(), () -> notFound("erasure-not-found", "A4"));
        refuseUnless(
                state == State.ORDERED,
                () -> conflict("erasure-not-awaiting-release", "A4").with("state", state.name()));
    }

    @AggregateRoot(type = "PersonErasure")
    static class PersonErasureStream extends StreamOf<PersonErasure, ErasureEvent> {
        PersonErasureStream() {
            super(NONE, ErasureEvent::erasureId, PersonErasure::after);
        }
    }
}
