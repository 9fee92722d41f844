package vn.exemplar.review.review.write.openvoting;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.regulation.Quorum;

public final class VotingOpensOnlyWithQuorum {

    private VotingOpensOnlyWithQuorum() {}

    public static void check(Quorum quorum) {
        if (!quorum.isReached()) {
            throw Refusal.conflict("quorum-not-reached", "R7")
                    .with("present", quorum.present())
                    .with("of", quorum.of())
                    .with("needed", quorum.needed());
        }
    }
}
