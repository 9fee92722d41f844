package vn.exemplar.review.review.write.castballot;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.write.Voting;

final class OnlyOpenVotingTakesBallots {

    private OnlyOpenVotingTakesBallots() {}

    static void check(Stage stage, Voting voting, CastBallot command) {
        boolean open = stage == Stage.VOTING
                && voting.isRound(command.sessionId(), command.round())
                && voting.ballotKey().equals(command.ballotKey());
        if (!open) {
            throw Refusal.conflict("voting-not-open", "R8");
        }
    }
}
