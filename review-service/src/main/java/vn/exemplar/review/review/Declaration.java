package vn.exemplar.review.review;

/** What a member says before anything of the item opens to them. */
public enum Declaration {
    NONE,
    /** On record for the council to see; the member takes part as long as they do not declare a conflict. */
    POSSIBLE,
    /** The member is shut out of the item. */
    CONFLICT
}
