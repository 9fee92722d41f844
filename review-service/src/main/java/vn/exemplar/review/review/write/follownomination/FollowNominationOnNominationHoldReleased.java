package vn.exemplar.review.review.write.follownomination;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.review.review.ReviewId;

@Component
class FollowNominationOnNominationHoldReleased implements ContractDoor<NominationHoldReleased> {
    private final Commands commands;

    FollowNominationOnNominationHoldReleased(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<NominationHoldReleased> eventType() {
        return NominationHoldReleased.class;
    }

    @Override
    public void on(NominationHoldReleased event, Act act) {
        String reviewId = ReviewId.of(event.nominationId());
        commands.carryOut(reviewId, new FollowNomination(reviewId, Standing.CONSIDERED, act), act);
    }
}
