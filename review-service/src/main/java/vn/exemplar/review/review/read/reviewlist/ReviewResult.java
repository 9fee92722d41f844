package vn.exemplar.review.review.read.reviewlist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.read.reviewlist.ReviewView.ChairDecision;
import vn.exemplar.review.review.read.reviewlist.ReviewView.RoundBallots;
import vn.exemplar.review.review.read.reviewlist.ReviewView.RoundResult;

/** What counted rounds brought; a round that is still open is not in it in any form. */
record ReviewResult(
        String reviewId,
        Stage stage,
        List<RoundResult> rounds,
        List<RoundBallots> counts,
        @Nullable ChairDecision chairDecision) {

    static ReviewResult of(ReviewView review) {
        if (review.results().isEmpty()) {
            throw Refusal.notFound("result-not-yet-known", "R8");
        }
        return new ReviewResult(
                review.reviewId(), review.stage(), review.results(), review.counts(), review.chairDecision());
    }
}
