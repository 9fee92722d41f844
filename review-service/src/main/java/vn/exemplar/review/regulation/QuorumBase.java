package vn.exemplar.review.regulation;

/** What the quorum is a share of. */
public enum QuorumBase {
    ALL_MEMBERS
}
