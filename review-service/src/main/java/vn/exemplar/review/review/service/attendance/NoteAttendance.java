package vn.exemplar.review.review.service.attendance;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.VotingAttendanceChanged;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.Voting;
import vn.exemplar.review.session.Attendance;

/** Of no concern to a review unless it is voted on in that session and has not heard as much yet. */
record NoteAttendance(String subject, String sessionId, Attendance attendance, Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        Voting voting = review.voting();
        boolean news = review.stage() == Stage.VOTING
                && voting.sessionId().equals(sessionId)
                && attendance.revision() > voting.attendance().revision();
        return news ? List.of(changed(review)) : List.of();
    }

    private VotingAttendanceChanged changed(Review review) {
        Quorum quorum =
                review.electorate(attendance.present()).quorum(review.pinned().rule());
        return new VotingAttendanceChanged(
                subject,
                sessionId,
                review.voting().round(),
                attendance.revision(),
                attendance.present(),
                quorum.present(),
                quorum.of(),
                quorum.needed(),
                !quorum.isReached());
    }

    @Override
    public @Nullable String ruleSet(Review review, ReviewEvent event) {
        return review.pinned().ruleSet();
    }
}
