package vn.exemplar.review.review.write.countballots;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.write.Voting;

public final class OnlyAVoteOfThisSessionIsCounted {

    private OnlyAVoteOfThisSessionIsCounted() {}

    public static void check(Voting voting, String sessionId) {
        if (!voting.sessionId().equals(sessionId)) {
            throw Refusal.conflict("voting-not-open", "R8");
        }
    }
}
