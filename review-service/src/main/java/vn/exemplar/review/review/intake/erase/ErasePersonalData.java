package vn.exemplar.review.review.intake.erase;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.PersonalDataErased;

/**
 * Records, once, that the key of the nominee's personal data is destroyed; a nomination that never came here left
 * nothing but its key.
 */
record ErasePersonalData(String subject, String ground, String reason, Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        return !review.exists() || review.opened().erased()
                ? List.of()
                : List.of(new PersonalDataErased(subject, review.opened().nominationId(), ground, reason, act.at()));
    }
}
