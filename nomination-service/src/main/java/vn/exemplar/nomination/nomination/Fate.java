package vn.exemplar.nomination.nomination;

/** What became of an accepted nomination, as far as the other services have told. */
public enum Fate {
    IN_REVIEW,
    VOTE_PASSED,
    VOTE_FAILED,
    RECOGNISED,
    PUBLISHED,
    TAKEN_DOWN;

    /** Who keeps what was told last. */
    public interface Keeper {
        void became(String nominationId, Fate fate);
    }
}
