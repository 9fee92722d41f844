package vn.exemplar.nomination.nomination;

/** What the check found at one point. */
public enum Verdict {
    PASS,
    FAIL,
    NOT_APPLICABLE
}
