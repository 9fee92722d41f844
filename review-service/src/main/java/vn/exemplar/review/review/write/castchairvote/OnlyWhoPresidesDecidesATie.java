package vn.exemplar.review.review.write.castchairvote;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.write.Voting;

public final class OnlyWhoPresidesDecidesATie {

    private OnlyWhoPresidesDecidesATie() {}

    public static void check(Stage stage, Voting voting, Electorate electorate, CastChairVote command) {
        if (stage != Stage.CHAIR_VOTE_DUE || !voting.sessionId().equals(command.sessionId())) {
            throw Refusal.conflict("no-tie-to-decide", "R9");
        }
        if (electorate.presiding().filter(command.seat().memberId()::equals).isEmpty()) {
            throw Refusal.forbidden("not-presiding", "R9");
        }
    }
}
