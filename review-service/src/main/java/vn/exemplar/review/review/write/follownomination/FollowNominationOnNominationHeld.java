package vn.exemplar.review.review.write.follownomination;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.NominationHeld;
import vn.exemplar.review.review.ReviewId;

@Component
class FollowNominationOnNominationHeld implements ContractDoor<NominationHeld> {
    private final Commands commands;

    FollowNominationOnNominationHeld(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<NominationHeld> eventType() {
        return NominationHeld.class;
    }

    @Override
    public void on(NominationHeld event, Act act) {
        String reviewId = ReviewId.of(event.nominationId());
        commands.carryOut(reviewId, new FollowNomination(reviewId, Standing.HELD, act), act);
    }
}
