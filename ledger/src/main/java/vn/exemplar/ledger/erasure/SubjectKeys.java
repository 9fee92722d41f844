package vn.exemplar.ledger.erasure;

/** One key per subject. Safe for use by several threads and processes at once. */
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

    /**
     * Destroys the key of a subject for good, also one that was never made. Idempotent; durable when it returns. Other
     * processes may hold the key for as long as they cache it.
     */
    void destroy(String subject);
}
