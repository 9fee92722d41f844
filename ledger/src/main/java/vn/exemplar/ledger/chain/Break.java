package vn.exemplar.ledger.chain;

/** In which way a log can fail to fit together. */
public enum Break {
    /** The stored bytes cannot be read as a commit. */
    UNREADABLE,
    /** The commit does not begin where the one before ended: something was removed, inserted or re-ordered. */
    GAP,
    /** The commit does not name the hash of the one before. */
    BROKEN_LINK,
    /** The commit's content does not have the hash that it carries. */
    HASH_MISMATCH,
    /** The index of aggregates does not agree with the events. */
    SLICE_MISMATCH,
    /** An aggregate's sequence numbers skip or repeat. */
    SEQUENCE_BREAK,
    /** A time axis runs backwards. */
    TIME_WENT_BACK
}
