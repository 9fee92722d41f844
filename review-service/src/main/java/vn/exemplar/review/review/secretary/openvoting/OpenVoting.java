package vn.exemplar.review.review.secretary.openvoting;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.PinnedRule;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.RegulationPinned;
import vn.exemplar.review.review.ReviewEvent.VotingOpened;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.session.Attendance;

/**
 * @param seated who holds a seat on the session's council that day
 * @param attendance who is in the room
 * @param convenedUnder the rule named when the session was convened, for a review that has none yet
 * @param ballotKey public key of the ballot box of this round
 */
record OpenVoting(
        String subject,
        String sessionId,
        int round,
        List<Seat> seated,
        Attendance attendance,
        RuleVersion convenedUnder,
        String ballotKey,
        Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        refuseUnless(
                awaitsARound(review.stage()) && round == review.voting().round() + 1,
                () -> conflict("no-round-to-open", "R8")
                        .with("stage", review.stage().name())
                        .with("round", round));
        Electorate electorate = review.electorate(seated, attendance.present());
        List<String> undeclared = electorate.undeclared();
        refuseUnless(
                undeclared.isEmpty(),
                () -> conflict("declarations-missing", "R4").with("members", String.join(", ", undeclared)));
        Quorum quorum = electorate.quorum(rule(review).rule());
        requireReached(quorum);
        Optional<String> presiding = electorate.presiding();
        refuseUnless(presiding.isPresent(), () -> conflict("nobody-to-preside", "R4"));
        VotingOpened opened = opened(electorate, quorum, presiding.orElseThrow());
        return review.rule() == null
                ? List.of(PinnedRule.event(subject, review.opened().nominationId(), convenedUnder), opened)
                : List.of(opened);
    }

    private static void requireReached(Quorum quorum) {
        refuseUnless(
                quorum.isReached(),
                () -> conflict("quorum-not-reached", "R7")
                        .with("present", quorum.present())
                        .with("of", quorum.of())
                        .with("needed", quorum.needed()));
    }

    private static boolean awaitsARound(Stage stage) {
        return stage == Stage.OPEN || stage == Stage.RE_VOTE_DUE;
    }

    private RuleVersion rule(Review review) {
        RuleVersion pinned = review.rule();
        return pinned == null ? convenedUnder : pinned;
    }

    private VotingOpened opened(Electorate electorate, Quorum quorum, String presiding) {
        return new VotingOpened(
                subject,
                sessionId,
                round,
                ballotKey,
                electorate.seats().stream()
                        .map(seat -> new VotingOpened.Seat(
                                seat.memberId(), seat.role().name()))
                        .toList(),
                attendance.revision(),
                attendance.present(),
                electorate.recused(),
                presiding,
                quorum.present(),
                quorum.of(),
                quorum.needed(),
                act.at());
    }

    @Override
    public @Nullable String ruleSet(Review review, ReviewEvent event) {
        return event instanceof RegulationPinned ? null : rule(review).ruleSet();
    }
}
