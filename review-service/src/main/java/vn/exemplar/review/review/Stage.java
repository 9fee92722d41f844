package vn.exemplar.review.review;

/** How far a review has come. */
public enum Stage {
    OPEN,
    VOTING,
    RE_VOTE_DUE,
    CHAIR_VOTE_DUE,
    PASSED,
    FAILED,
    RECOGNISED;

    public boolean isDecided() {
        return switch (this) {
            case OPEN, VOTING, RE_VOTE_DUE, CHAIR_VOTE_DUE -> false;
            case PASSED, FAILED, RECOGNISED -> true;
        };
    }
}
