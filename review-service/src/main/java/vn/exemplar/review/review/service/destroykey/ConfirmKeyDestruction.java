package vn.exemplar.review.review.service.destroykey;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.BallotKeyDestroyed;

record ConfirmKeyDestruction(String subject, int round, Act act) implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        return round > review.voting().keysDestroyedUpTo()
                ? List.of(new BallotKeyDestroyed(subject, round, act.at()))
                : List.of();
    }
}
