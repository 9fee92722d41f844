package vn.exemplar.nomination.evidence;

/** Whom a file may reach in the end; who reads it in the vault is a matter of the nomination. */
public enum Visibility {
    PUBLIC,
    INTERNAL,
    /** Every reading is recorded, and nothing of it but kind and hash leaves the service. */
    CONFIDENTIAL
}
