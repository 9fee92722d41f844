package vn.exemplar.review.regulation;

/** What the pass mark is a share of. */
public enum PassBase {
    ALL_MEMBERS,
    BALLOTS_CAST
}
