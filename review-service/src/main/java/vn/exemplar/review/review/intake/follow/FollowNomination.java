package vn.exemplar.review.review.intake.follow;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.NominationFollowed;
import vn.exemplar.review.review.Stage;

/** Where a review goes with its nomination; what the council has decided stands. */
record FollowNomination(String subject, Standing standing, Act act) implements Decision<Review, ReviewEvent> {

    /** How a nomination that is before the council stands with its own department. */
    enum Standing {
        CONSIDERED,
        HELD,
        WITHDRAWN
    }

    @Override
    public List<ReviewEvent> decide(Review review) {
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        boolean held = review.stage() == Stage.HELD;
        if (review.stage().isDecided()) {
            return List.of();
        }
        return switch (standing) {
            case HELD -> held ? List.of() : List.of(to(Stage.HELD, null, review));
            case CONSIDERED -> held ? List.of(to(review.heldFrom(), null, review)) : List.of();
            case WITHDRAWN -> List.of(to(Stage.CLOSED, openRound(review), review));
        };
    }

    private static @Nullable Integer openRound(Review review) {
        boolean open = review.stage() == Stage.VOTING || review.heldFrom() == Stage.VOTING;
        return open ? Integer.valueOf(review.voting().round()) : null;
    }

    private NominationFollowed to(Stage stage, @Nullable Integer abandonedRound, Review review) {
        return new NominationFollowed(subject, review.opened().nominationId(), stage.name(), abandonedRound, act.at());
    }
}
