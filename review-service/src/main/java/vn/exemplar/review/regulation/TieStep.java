package vn.exemplar.review.regulation;

/** What the council does next when as many agree as disagree. */
public enum TieStep {
    RE_VOTE,
    CHAIR_VOTE
}
