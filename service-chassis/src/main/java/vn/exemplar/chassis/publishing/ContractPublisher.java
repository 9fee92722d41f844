package vn.exemplar.chassis.publishing;

import java.util.Optional;
import vn.exemplar.contract.ContractEvent;

/**
 * Turns the domain events of one feature into contract events: an exhaustive {@code switch} without default, so that
 * the compiler asks of every new event whether it is public.
 *
 * @param <E> the feature's sealed event interface
 */
public interface ContractPublisher<E> {

    /** The sealed interface whose events this publisher answers for. */
    Class<E> eventFamily();

    /** The contract event to send, or empty when the event stays inside. Pure: no I/O but reads of the own views. */
    Optional<ContractEvent> publish(E event, StoredFact fact);
}
