package vn.exemplar.sample;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.ReviewOpened;

@Component
class NoticeLampOnReviewOpened implements ContractDoor<ReviewOpened> {
    private final Commands commands;

    NoticeLampOnReviewOpened(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<ReviewOpened> eventType() {
        return ReviewOpened.class;
    }

    @Override
    public void on(ReviewOpened event, Act act) {
        commands.carryOut(new NoticeLamp(event.nominationId(), event.reviewId(), act));
    }
}
