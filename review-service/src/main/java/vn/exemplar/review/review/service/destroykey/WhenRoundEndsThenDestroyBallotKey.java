package vn.exemplar.review.review.service.destroykey;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.NominationFollowed;
import vn.exemplar.review.review.keys.BallotKeys;

/**
 * Follows the ledger, so that a counted round loses its key even if the process died right after the count. Ballots of a
 * round that will never be counted stay sealed for ever.
 */
@Component
@ProcessingGroup("Automation_BallotKeys")
class WhenRoundEndsThenDestroyBallotKey {
    private final BallotKeys keys;
    private final Commands commands;
    private final OwnActs acts;

    WhenRoundEndsThenDestroyBallotKey(BallotKeys keys, Commands commands, OwnActs acts) {
        this.keys = keys;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(BallotsCounted event, EventMessage<?> message) {
        destroy(event.reviewId(), event.round(), message);
    }

    @EventHandler
    void on(NominationFollowed event, EventMessage<?> message) {
        Integer abandoned = event.abandonedRound();
        if (abandoned != null) {
            destroy(event.reviewId(), abandoned, message);
        }
    }

    private void destroy(String reviewId, int round, EventMessage<?> message) {
        keys.destroy(reviewId, round);
        Act act = acts.because(message, getClass().getSimpleName());
        commands.carryOut(new ConfirmKeyDestruction(reviewId, round, act));
    }
}
