package vn.exemplar.nomination.dossier;

/** What the check found at one point. */
public enum Verdict {
    PASS,
    FAIL,
    NOT_APPLICABLE
}
