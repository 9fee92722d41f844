package vn.exemplar.review.review.write.follownomination;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.NominationWithdrawn;
import vn.exemplar.review.review.ReviewId;

@Component
class FollowNominationOnNominationWithdrawn implements ContractDoor<NominationWithdrawn> {
    private final Commands commands;

    FollowNominationOnNominationWithdrawn(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<NominationWithdrawn> eventType() {
        return NominationWithdrawn.class;
    }

    @Override
    public void on(NominationWithdrawn event, Act act) {
        String reviewId = ReviewId.of(event.nominationId());
        commands.carryOut(reviewId, new FollowNomination(reviewId, Standing.WITHDRAWN, act), act);
    }
}
