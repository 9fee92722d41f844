package vn.exemplar.nomination.dossier.read.outcome;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.ReviewOpened;

@Component
class LearnOutcomeOnReviewOpened implements ContractDoor<ReviewOpened> {
    private final OutcomeViews outcomes;

    LearnOutcomeOnReviewOpened(OutcomeViews outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Class<ReviewOpened> eventType() {
        return ReviewOpened.class;
    }

    @Override
    public void on(ReviewOpened event, Act act) {
        outcomes.learn(
                event.nominationId(),
                "review",
                new OutcomeView.Review(event.reviewId(), event.regulationId(), event.regulationVersion()));
    }
}
