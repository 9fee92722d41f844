package vn.exemplar.review.review.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.review.review.events.BallotsCounted;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.review.write.confirmkeydestruction.ConfirmKeyDestruction;

/** Follows the ledger, so that a counted round loses its key even if the process died right after the count. */
@Component
@ProcessingGroup("Automation_BallotKeys")
class WhenBallotsCountedThenDestroyBallotKey {
    private final BallotKeys keys;
    private final Commands commands;
    private final OwnActs acts;

    WhenBallotsCountedThenDestroyBallotKey(BallotKeys keys, Commands commands, OwnActs acts) {
        this.keys = keys;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(BallotsCounted event, EventMessage<?> message) {
        keys.destroy(event.reviewId(), event.round());
        Act act = acts.because(message, getClass().getSimpleName());
        commands.carryOut(event.reviewId(), new ConfirmKeyDestruction(event.reviewId(), event.round(), act), act);
    }
}
