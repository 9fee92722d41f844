package vn.exemplar.chassis.intake;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.contract.ContractEvent;

/**
 * A door for one contract event of another service. Called at least once per event: the target id is derived from the
 * event, and the act's command id from the event's id, so a duplicate is a no-op.
 *
 * @param <E> the event
 */
public interface ContractDoor<E extends ContractEvent> {

    Class<E> eventType();

    /**
     * Handles the event. An exception is retried with back-off and then dead-lettered, a
     * {@link vn.exemplar.chassis.act.Refusal} is dead-lettered at once.
     */
    void on(E event, Act act);
}
