package vn.exemplar.nomination.dossier.read;

/** What became of an accepted nomination, as far as the other services have told. */
public enum Fate {
    IN_REVIEW,
    VOTE_PASSED,
    VOTE_FAILED,
    RECOGNISED,
    PUBLISHED,
    TAKEN_DOWN
}
