package vn.exemplar.review.review.write.castballot;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.regulation.Quorum;

final class BallotsAreCastOnlyWithQuorum {

    private BallotsAreCastOnlyWithQuorum() {}

    static void check(Quorum quorum) {
        if (!quorum.isReached()) {
            throw Refusal.conflict("quorum-lost", "R7")
                    .with("present", quorum.present())
                    .with("of", quorum.of())
                    .with("needed", quorum.needed());
        }
    }
}
