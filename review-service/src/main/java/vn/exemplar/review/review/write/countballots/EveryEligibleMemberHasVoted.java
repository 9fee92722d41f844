package vn.exemplar.review.review.write.countballots;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.write.Voting;

/** Whoever is present and may vote has voted; whoever does not want to is recorded as having left. */
final class EveryEligibleMemberHasVoted {

    private EveryEligibleMemberHasVoted() {}

    static void check(Voting voting, Electorate electorate) {
        long outstanding = electorate.eligible().stream()
                .filter(member -> !voting.ballots().containsKey(member))
                .count();
        if (outstanding > 0) {
            throw Refusal.conflict("ballots-outstanding", "R8").with("outstanding", outstanding);
        }
    }
}
