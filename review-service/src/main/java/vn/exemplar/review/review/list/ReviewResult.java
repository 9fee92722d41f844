package vn.exemplar.review.review.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Results;
import vn.exemplar.review.review.Results.ChairDecision;
import vn.exemplar.review.review.Results.RoundBallots;
import vn.exemplar.review.review.Results.RoundResult;
import vn.exemplar.review.review.Stage;

/** What counted rounds brought; a round that is still open is not in it in any form. */
record ReviewResult(
        String reviewId,
        Stage stage,
        List<RoundResult> rounds,
        List<RoundBallots> counts,
        @Nullable ChairDecision chairDecision) {

    static ReviewResult of(ReviewView entry) {
        Results results = entry.review().results();
        if (results.rounds().isEmpty()) {
            throw Refusal.notFound("result-not-yet-known", "R8");
        }
        return new ReviewResult(
                entry.reviewId(), entry.review().stage(), results.rounds(), results.counts(), results.chairDecision());
    }
}
