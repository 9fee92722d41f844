package vn.exemplar.chassis.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.exemplar.ledger.event.Erased;

/**
 * Every subject of one kind as it is now, in memory, for the decisions of others: for kinds of which there are few. A
 * feature extends it by a component with the questions that are asked. What is read holds at least all that the ledger
 * held when the request came ({@link CurrentFacts}); texts of an erased subject are forgotten. Cost of a read: none but
 * memory; of memory: one state a subject.
 *
 * @param <S> what is remembered of a subject
 * @param <E> its events
 */
public abstract class FactsOf<S extends Record, E> {
    private final Map<String, S> states = new ConcurrentHashMap<>();
    private final Class<E> family;
    private final S nothing;
    private final Function<E, String> subject;
    private final BiFunction<S, E, S> after;

    /** The same four that make the subject's stream. */
    protected FactsOf(Class<E> family, S nothing, Function<E, String> subject, BiFunction<S, E, S> after) {
        this.family = family;
        this.nothing = nothing;
        this.subject = subject;
        this.after = after;
    }

    /** The subject's state; empty when there is no such subject. */
    protected final Optional<S> find(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** All subjects by their ids, in no order. */
    protected final Map<String, S> byId() {
        return Collections.unmodifiableMap(states);
    }

    boolean concerns(Class<?> payloadType) {
        return family.isAssignableFrom(payloadType);
    }

    void follow(Object payload) {
        E event = family.cast(payload);
        states.compute(subject.apply(event), (id, state) -> after.apply(state == null ? nothing : state, event));
    }

    void forget(Collection<String> subjects) {
        subjects.forEach(erased -> states.computeIfPresent(erased, (id, state) -> Erased.in(state)));
    }
}
