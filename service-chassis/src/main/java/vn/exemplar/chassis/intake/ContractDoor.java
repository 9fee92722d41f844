package vn.exemplar.chassis.intake;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.contract.ContractEvent;

/**
 * A door for one contract event of another service. Called at least once per event, never with one that is older than
 * the last of its source and subject: the target id is derived from the event, and the act's command id from the event's
 * id, so a duplicate is a no-op.
 *
 * @param <E> the event
 */
public interface ContractDoor<E extends ContractEvent> {

    Class<E> eventType();

    /**
     * Handles the event. A {@link vn.exemplar.chassis.act.Refusal} sets it aside at once, any other exception after a
     * bounded number of tries, or never while something is away that comes back.
     */
    void on(E event, Act act);
}
