package vn.exemplar.chassis.act;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * Axon's view of a subject's stream: it remembers, decides nothing and knows no slice. A feature extends it by a class
 * of its own with {@code @AggregateRoot(type = …)}; the type is stored with every event.
 *
 * @param <S> what is remembered
 * @param <E> the subject's events
 */
public abstract class StreamOf<S, E> {
    private final transient Class<?> events =
            ResolvableType.forClass(getClass()).as(StreamOf.class).getGeneric(1).resolve(Object.class);
    private final transient Function<E, String> subject;
    private final transient BiFunction<S, E, S> after;

    @AggregateIdentifier
    private @Nullable String id;

    private S state;

    /**
     * @param nothing the state before the first event
     * @param subject the subject's id in each of its events
     * @param after the only place where state follows from events
     */
    protected StreamOf(S nothing, Function<E, String> subject, BiFunction<S, E, S> after) {
        this.state = nothing;
        this.subject = subject;
        this.after = after;
    }

    /** An id may be that of a subject of another kind: of such a one nothing is remembered, as if it did not exist. */
    @EventSourcingHandler
    void on(Object stored, @SourceId @Nullable String stream) {
        if (!events.isInstance(stored)) {
            id = stream;
            return;
        }
        @SuppressWarnings("unchecked")
        E event = (E) stored;
        id = subject.apply(event);
        state = after.apply(state, event);
    }

    public S state() {
        return state;
    }
}
