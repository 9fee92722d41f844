package vn.exemplar.review.review.write.castballot;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.write.Voting;

final class EachMemberCastsOneBallot {

    private EachMemberCastsOneBallot() {}

    static void check(Voting voting, String memberId) {
        if (voting.ballots().containsKey(memberId)) {
            throw Refusal.conflict("ballot-already-cast", "R8");
        }
    }
}
