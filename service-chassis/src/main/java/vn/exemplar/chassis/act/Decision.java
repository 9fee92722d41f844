package vn.exemplar.chassis.act;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command that decides: what it says to what is remembered of its subject. A record in the slice of its name; the
 * chassis loads the subject's {@link StreamOf stream}, asks, and appends what was answered.
 *
 * @param <S> what is remembered, one immutable value
 * @param <E> the subject's events, a sealed interface
 */
public interface Decision<S, E> {

    /** Id of the stream that the decision is about; one that does not exist yet is met in its empty state. */
    String subject();

    /** Who decides, when, and under which idempotency key. */
    Act act();

    /**
     * The facts that follow, in their order; none when there is nothing to record. Pure: no clock, randomness or I/O, so
     * that it can be called again, when another writer was quicker and when an auditor asks.
     *
     * @throws Refusal when a rule says no; nothing is recorded then but, where the refusal says so, the refusal itself
     */
    List<E> decide(S state);

    /**
     * Names the versioned rule set under which an event was decided, for its metadata; null where there is none.
     *
     * @param state before the decision
     */
    default @Nullable String ruleSet(S state, E event) {
        return null;
    }
}
