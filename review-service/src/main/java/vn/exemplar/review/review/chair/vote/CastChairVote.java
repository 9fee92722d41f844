package vn.exemplar.review.review.chair.vote;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.VoteResult.Outcome;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Results.RoundResult;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.TieDecidedByChair;
import vn.exemplar.review.review.Stage;

/** @param agrees whether whoever presides decides for the nomination; an open vote, recorded with the name */
record CastChairVote(String subject, String sessionId, Seat seat, boolean agrees, Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        refuseUnless(
                review.stage() == Stage.CHAIR_VOTE_DUE
                        && review.voting().sessionId().equals(sessionId),
                () -> conflict("no-tie-to-decide", "R9"));
        refuseUnless(
                review.electorate().presiding().filter(seat.memberId()::equals).isPresent(),
                () -> forbidden("not-presiding", "R9"));
        return List.of(decided(review, review.results().latest()));
    }

    private TieDecidedByChair decided(Review review, RoundResult tied) {
        Fraction passMark = review.pinned().rule().passMark();
        return new TieDecidedByChair(
                subject,
                review.opened().nominationId(),
                tied.sessionId(),
                tied.round(),
                seat.memberId(),
                (agrees ? Choice.AGREE : Choice.DISAGREE).name(),
                (agrees ? Outcome.PASSED : Outcome.FAILED).name(),
                tied.agree(),
                tied.disagree(),
                tied.abstain(),
                tied.base(),
                passMark.numerator(),
                passMark.denominator(),
                act.at());
    }

    @Override
    public @Nullable String ruleSet(Review review, ReviewEvent event) {
        return review.pinned().ruleSet();
    }
}
