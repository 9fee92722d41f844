package vn.exemplar.review.review.write.castballot;

import java.util.function.Supplier;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.write.Voting;

/** Every rule about taking a ballot, the most telling first. */
public final class ABallotIsTaken {

    private ABallotIsTaken() {}

    public static void check(
            Stage stage, Voting voting, Electorate electorate, Supplier<Quorum> quorum, CastBallot command) {
        OnlyOpenVotingTakesBallots.check(stage, voting, command);
        OnlyEligibleMembersVote.check(electorate, command.seat());
        EachMemberCastsOneBallot.check(voting, command.seat().memberId());
        BallotsAreCastOnlyWithQuorum.check(quorum.get());
    }
}
