package vn.exemplar.review.review;

/** What a member says before anything of the item opens to them. */
public enum Declaration {
    NONE,
    POSSIBLE,
    CONFLICT
}
