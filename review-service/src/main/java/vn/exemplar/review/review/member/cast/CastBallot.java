package vn.exemplar.review.review.member.cast;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.BallotCast;
import vn.exemplar.review.review.Stage;

/**
 * @param seat the seat that the member holds on the day of casting
 * @param ballotKey public key that the ballot is sealed to
 * @param sealed the sealed ballot; the choice is in no command and no event
 */
record CastBallot(String subject, String sessionId, int round, Seat seat, String ballotKey, String sealed, Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        String member = seat.memberId();
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        refuseUnless(isOpenIn(review), () -> conflict("voting-not-open", "R8"));
        Electorate electorate = review.electorate();
        refuseUnless(!electorate.isConflicted(member), () -> forbidden("conflicted-member-does-not-vote", "R4"));
        refuseUnless(
                seat.voting() && electorate.hasVotingSeat(member), () -> forbidden("no-vote-with-this-seat", "R3"));
        refuseUnless(electorate.hasDeclared(member), () -> conflict("declaration-missing", "R4"));
        refuseUnless(electorate.mayVote(member), () -> conflict("member-not-present", "R7"));
        refuseUnless(!review.voting().ballots().containsKey(member), () -> conflict("ballot-already-cast", "R8"));
        Quorum quorum = electorate.quorum(review.pinned().rule());
        refuseUnless(
                quorum.isReached(),
                () -> conflict("quorum-lost", "R7")
                        .with("present", quorum.present())
                        .with("of", quorum.of())
                        .with("needed", quorum.needed()));
        return List.of(new BallotCast(subject, sessionId, round, member, sealed));
    }

    private boolean isOpenIn(Review review) {
        return review.stage() == Stage.VOTING
                && review.voting().isRound(sessionId, round)
                && review.voting().ballotKey().equals(ballotKey);
    }

    @Override
    public @Nullable String ruleSet(Review review, ReviewEvent event) {
        return review.pinned().ruleSet();
    }
}
