package vn.exemplar.review.review;

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

    public boolean isDecided() {
        return switch (this) {
            case OPEN, VOTING, RE_VOTE_DUE, CHAIR_VOTE_DUE, HELD -> false;
            case PASSED, FAILED, RECOGNISED, CLOSED -> true;
        };
    }
}
