package vn.exemplar.nomination.erasure.confirm;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.chassis.web.Outage;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.nomination.erasure.ErasureEvent.Failure;
import vn.exemplar.nomination.erasure.ErasureEvent.PersonErasureReleased;
import vn.exemplar.nomination.erasure.PersonErasure;
import vn.exemplar.nomination.nomination.ConfirmErasure;
import vn.exemplar.nomination.nomination.IncludeInErasure;
import vn.exemplar.nomination.nomination.Nomination;

/**
 * A4: follows the ledger; every step may come again, so it does not matter between which of them a process ends. A
 * record that fails stops neither the others nor the next order. While the storage is away, everything waits.
 */
@Component
@ProcessingGroup("Automation_PersonErasure")
class WhenPersonErasureReleasedThenErase {
    private static final Logger LOG = LoggerFactory.getLogger(WhenPersonErasureReleasedThenErase.class);

    private final SubjectKeys keys;
    private final Streams streams;
    private final Commands commands;
    private final OwnActs acts;

    WhenPersonErasureReleasedThenErase(SubjectKeys keys, Streams streams, Commands commands, OwnActs acts) {
        this.keys = keys;
        this.streams = streams;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(PersonErasureReleased event, EventMessage<?> message) {
        Act act = acts.because(message, getClass().getSimpleName());
        PersonErasure order = streams.state(PersonErasure.class, event.erasureId());
        List<Failure> failed = new ArrayList<>();
        order.covered().nominations().forEach(id -> attempt(id, failed, () -> erase(id, order, act)));
        order.covered().besideNominations().forEach(id -> attempt(id, failed, () -> keys.destroy(id)));
        commands.carryOut(new ConfirmPersonErasure(event.erasureId(), failed, act));
    }

    /** The lead that a nomination came from tells of the same person. */
    private void erase(String nominationId, PersonErasure order, Act act) {
        commands.carryOut(new IncludeInErasure(
                nominationId, order.ground(), order.reason(), order.orderedBy(), act.part(nominationId)));
        String lead = streams.state(Nomination.class, nominationId).draft().leadId();
        if (lead != null) {
            keys.destroy(lead);
        }
        keys.destroy(nominationId);
        commands.carryOut(new ConfirmErasure(nominationId, act.part(nominationId + "/erased")));
    }

    private static void attempt(String id, List<Failure> failed, Runnable erasure) {
        try {
            erasure.run();
        } catch (Refusal refused) {
            failed.add(new Failure(id, refused.code()));
        } catch (RuntimeException failure) {
            if (Outage.passes(failure)) {
                throw failure;
            }
            LOG.error("{} is not erased", id, failure);
            failed.add(new Failure(id, failure.getClass().getSimpleName()));
        }
    }
}
