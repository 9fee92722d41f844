package vn.exemplar.nomination.dossier.write;

public enum DossierState {
    DRAFT,
    SIGNED_OFF,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN
}
