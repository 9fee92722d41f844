package vn.exemplar.nomination.erasure.confirm;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureOrdered;
import vn.exemplar.nomination.nomination.IncludeInErasure;

/** A4: follows the ledger; every step may come again, so it does not matter between which of them a process ends. */
@Component
@ProcessingGroup("Automation_PersonErasure")
class WhenPersonErasureOrderedThenErase {
    private final SubjectKeys keys;
    private final Commands commands;
    private final OwnActs acts;

    WhenPersonErasureOrderedThenErase(SubjectKeys keys, Commands commands, OwnActs acts) {
        this.keys = keys;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(PersonErasureOrdered event, EventMessage<?> message) {
        Act act = acts.because(message, getClass().getSimpleName());
        event.covered().nominations().forEach(id -> include(id, event, act.part(id)));
        event.covered().besideNominations().forEach(keys::destroy);
        commands.carryOut(new ConfirmPersonErasure(event.erasureId(), act));
    }

    private void include(String nominationId, PersonErasureOrdered order, Act act) {
        commands.carryOut(new IncludeInErasure(nominationId, order.ground(), order.reason(), order.orderedBy(), act));
    }
}
