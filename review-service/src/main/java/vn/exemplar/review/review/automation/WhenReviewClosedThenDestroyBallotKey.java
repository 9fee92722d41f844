package vn.exemplar.review.review.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.review.review.events.NominationFollowed;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.review.write.confirmkeydestruction.ConfirmKeyDestruction;

/** Ballots of a round that will never be counted stay sealed for ever. */
@Component
@ProcessingGroup("Automation_AbandonedBallotKeys")
class WhenReviewClosedThenDestroyBallotKey {
    private final BallotKeys keys;
    private final Commands commands;
    private final OwnActs acts;

    WhenReviewClosedThenDestroyBallotKey(BallotKeys keys, Commands commands, OwnActs acts) {
        this.keys = keys;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(NominationFollowed event, EventMessage<?> message) {
        Integer round = event.abandonedRound();
        if (round != null) {
            keys.destroy(event.reviewId(), round);
            Act act = acts.because(message, getClass().getSimpleName());
            commands.carryOut(event.reviewId(), new ConfirmKeyDestruction(event.reviewId(), round, act), act);
        }
    }
}
