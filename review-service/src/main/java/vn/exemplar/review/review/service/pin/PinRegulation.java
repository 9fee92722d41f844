package vn.exemplar.review.review.service.pin;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.PinnedRule;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;

record PinRegulation(String subject, RuleVersion rule, Act act) implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        return review.rule() == null
                ? List.of(PinnedRule.event(subject, review.opened().nominationId(), rule))
                : List.of();
    }
}
