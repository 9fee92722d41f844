package vn.exemplar.nomination.nomination;

/** What entitles to the erasure of personal data. */
public enum ErasureGround {
    /** The person asked for it. */
    DATA_SUBJECT_REQUEST,
    /** The person withdrew the consent on which the data was kept. */
    CONSENT_WITHDRAWN,
    /** The time for which it may be kept is over. */
    RETENTION_ENDED,
    /** A competent authority ordered it. */
    COMPETENT_ORDER
}
