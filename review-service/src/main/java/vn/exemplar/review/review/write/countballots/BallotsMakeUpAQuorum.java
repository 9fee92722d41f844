package vn.exemplar.review.review.write.countballots;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.write.Voting;

/** A vote that lost its quorum before enough members had voted is not counted. */
final class BallotsMakeUpAQuorum {

    private BallotsMakeUpAQuorum() {}

    static void check(Voting voting, Electorate electorate, VotingRule rule) {
        int cast = Math.toIntExact(voting.ballots().keySet().stream()
                .filter(member -> !electorate.isConflicted(member))
                .count());
        Quorum quorum =
                rule.quorum(electorate.seats().size(), electorate.recused().size(), cast);
        if (!quorum.isReached()) {
            throw Refusal.conflict("ballots-below-quorum", "R7")
                    .with("of", quorum.of())
                    .with("needed", quorum.needed());
        }
    }
}
