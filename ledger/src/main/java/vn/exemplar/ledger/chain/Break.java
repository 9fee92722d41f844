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
    /** A time axis runs backwards, or is not that of the events. */
    TIME_WENT_BACK,
    /** A kept tile or entry bundle is not that of the log. */
    TILE_MISMATCH,
    /** A tile or entry bundle that the log must have is not there, or cut off. */
    TILE_MISSING,
    /** The log is not what it was when a checkpoint was signed: it was written anew from some point on. */
    CHECKPOINT_MISMATCH,
    /** The log ends before a checkpoint that was signed: it was cut off, or an old copy was restored. */
    SHORTER_THAN_CHECKPOINT,
    /** A checkpoint is not signed by a key of the log. */
    FORGED_CHECKPOINT
}
