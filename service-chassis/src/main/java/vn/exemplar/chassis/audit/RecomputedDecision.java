package vn.exemplar.chassis.audit;

import java.util.List;

/**
 * How a service's recorded decision is computed again from what the ledger holds: by the code that decided it, without
 * the command, which nobody keeps. Services provide one as a bean for each event that is computed rather than given.
 *
 * @param <E> the event that holds the decision
 */
public interface RecomputedDecision<E> {

    Class<E> decision();

    /**
     * The decision again. Pure: no clock, no randomness, no I/O, nothing of the recorded outcome.
     *
     * @param before payloads of the subject's events before the decision, oldest first
     */
    E again(List<Object> before);
}
