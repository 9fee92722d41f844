package vn.exemplar.review.review;

import vn.exemplar.review.regulation.VotingRule.TieStep;
import vn.exemplar.review.review.ReviewEvent.ResultComputed;

/** How far a review has come. */
public enum Stage {
    OPEN,
    VOTING,
    RE_VOTE_DUE,
    CHAIR_VOTE_DUE,
    PASSED,
    FAILED,
    RECOGNISED,
    /** Not considered while a matter of the nomination is open. */
    HELD,
    /** The nomination was withdrawn before the council decided. */
    CLOSED;

    static Stage after(ResultComputed result) {
        String next = result.nextStep();
        if (next == null) {
            return valueOf(result.outcome());
        }
        return switch (TieStep.valueOf(next)) {
            case RE_VOTE -> RE_VOTE_DUE;
            case CHAIR_VOTE -> CHAIR_VOTE_DUE;
        };
    }

    public boolean isDecided() {
        return switch (this) {
            case OPEN, VOTING, RE_VOTE_DUE, CHAIR_VOTE_DUE, HELD -> false;
            case PASSED, FAILED, RECOGNISED, CLOSED -> true;
        };
    }
}
