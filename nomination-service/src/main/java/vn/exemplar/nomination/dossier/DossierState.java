package vn.exemplar.nomination.dossier;

/** Where a dossier stands; what leads from one to the next is in {@code docs/nomination.md}. */
public enum DossierState {
    DRAFT,
    SIGNED_OFF,
    SUBMITTED,
    RETURNED,
    HELD,
    ACCEPTED,
    NOT_ACCEPTED,
    WITHDRAWN,
    EXPIRED
}
