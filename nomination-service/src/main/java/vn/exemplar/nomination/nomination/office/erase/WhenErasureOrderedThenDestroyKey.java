package vn.exemplar.nomination.nomination.office.erase;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;

/**
 * A4: follows the ledger, so that an order is carried out even if the process ends before or after the key goes. The
 * lead that a nomination came from tells of the same person.
 */
@Component
@ProcessingGroup("Automation_Erasure")
class WhenErasureOrderedThenDestroyKey {
    private final SubjectKeys keys;
    private final Commands commands;
    private final OwnActs acts;

    WhenErasureOrderedThenDestroyKey(SubjectKeys keys, Commands commands, OwnActs acts) {
        this.keys = keys;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(ErasureOrdered event, EventMessage<?> message) {
        if (event.leadId() != null) {
            keys.destroy(event.leadId());
        }
        keys.destroy(event.nominationId());
        Act act = acts.because(message, getClass().getSimpleName());
        commands.carryOut(new ConfirmErasure(event.nominationId(), act));
    }
}
