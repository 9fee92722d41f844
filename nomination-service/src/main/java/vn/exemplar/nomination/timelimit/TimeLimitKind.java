package vn.exemplar.nomination.timelimit;

/** What has to be done in time. */
public enum TimeLimitKind {
    /** The standing office checks a submitted dossier. */
    DOSSIER_CHECK,
    /** The unit supplements a returned dossier. */
    SUPPLEMENT
}
