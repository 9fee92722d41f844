package vn.exemplar.review.review.write.countballots;

import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.write.Voting;

/** Every rule about counting an open vote. */
public final class AVoteIsComplete {

    private AVoteIsComplete() {}

    public static void check(Voting voting, Electorate electorate, VotingRule rule) {
        EveryEligibleMemberHasVoted.check(voting, electorate);
        BallotsMakeUpAQuorum.check(voting, electorate, rule);
    }
}
