package vn.exemplar.review.review.write.openvoting;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Stage;

public final class VotingOpensOncePerRound {

    private VotingOpensOncePerRound() {}

    public static void check(Stage stage, int roundsSoFar, int round) {
        if (stage != Stage.OPEN && stage != Stage.RE_VOTE_DUE || round != roundsSoFar + 1) {
            throw Refusal.conflict("no-round-to-open", "R8")
                    .with("stage", stage.name())
                    .with("round", round);
        }
    }
}
