package vn.exemplar.chassis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.chassis.act.Refusal;

/** Given events, when a decision, then events or a refusal: on {@code decide} and {@code after}, without Axon or Spring. */
public record Scenario<S, E>(S nothing, BiFunction<S, E, S> after, List<E> past) {

    /** A subject that does not exist yet. */
    public static <S, E> Scenario<S, E> of(S nothing, BiFunction<S, E, S> after) {
        return new Scenario<>(nothing, after, List.of());
    }

    /** The same, after these events more. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Scenario<S, E> given(E... events) {
        return given(List.of(events));
    }

    public Scenario<S, E> given(List<? extends E> events) {
        return new Scenario<>(
                nothing, after, Stream.concat(past.stream(), events.stream()).toList());
    }

    /** What is remembered. */
    public S state() {
        S state = nothing;
        for (E event : past) {
            state = after.apply(state, event);
        }
        return state;
    }

    public Outcome<S, E> when(Decision<S, E> decision) {
        return new Outcome<>(this, decision);
    }

    /** @param decision not made before something is expected of it */
    public record Outcome<S, E>(Scenario<S, E> scenario, Decision<S, E> decision) {

        /** Exactly these events. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(events()).containsExactly(events);
        }

        public void thenNothing() {
            assertThat(events()).isEmpty();
        }

        /** @param refusal begins with code and rule, for example {@code delegation-over (N4)} */
        public void refused(String refusal) {
            assertThatThrownBy(this::events).isInstanceOf(Refusal.class).hasMessageStartingWith(refusal);
        }

        public Refusal refusal() {
            return Objects.requireNonNull(catchThrowableOfType(Refusal.class, this::events), "nothing was refused");
        }

        public List<E> events() {
            return decision.decide(scenario.state());
        }

        /** The only event. */
        public E event() {
            assertThat(events()).hasSize(1);
            return events().getFirst();
        }

        /** The rule set under which the first event stands. */
        public @Nullable String ruleSet() {
            return decision.ruleSet(scenario.state(), events().getFirst());
        }

        /** What goes on from there. */
        public Scenario<S, E> and() {
            return scenario.given(events());
        }
    }
}
