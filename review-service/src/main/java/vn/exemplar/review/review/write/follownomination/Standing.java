package vn.exemplar.review.review.write.follownomination;

/** How a nomination that is before the council stands with its own department. */
public enum Standing {
    CONSIDERED,
    HELD,
    WITHDRAWN
}
