package vn.exemplar.ledger.erasure;

/** One key per subject, and one for all snapshots. Safe for use by several threads and processes at once. */
public interface SubjectKeys {

    /**
     * The key to encrypt with: made, and durable before it is returned, on the first call for a subject. A subject whose
     * key was destroyed never gets another.
     */
    SubjectKey prepare(String subject);

    /**
     * The key to decrypt with.
     *
     * @throws PersonalDataUnreadableException when there is neither a key nor a trace of its destruction: the keys were
     *     lost or belong to another log, which must not be taken for an erasure
     */
    SubjectKey find(String subject);

    /** The key of snapshots: made on the first call, and anew after each destruction of a subject's key. */
    SubjectKey.Usable ofSnapshots();

    /**
     * Destroys the key of a subject for good, also one that was never made, and the key of snapshots, since any of them
     * may tell of the subject. Idempotent; durable when it returns. Other processes may hold the keys for as long as
     * they cache them.
     */
    void destroy(String subject);
}
