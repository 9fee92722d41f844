package vn.exemplar.ledger.chain;

/**
 * Where a commit stands and what it hands on to the next: all that chaining needs of a predecessor.
 *
 * @param firstIndex global index of its first event
 * @param count number of its events
 * @param atMicros commit time, microseconds since the epoch
 * @param maxTimeNanos highest event time in the log so far, nanoseconds since the epoch
 * @param previousHash hash of the commit before, 32 bytes
 * @param hash hash of this commit, 32 bytes
 */
public record CommitHeader(
        long firstIndex, int count, long atMicros, long maxTimeNanos, byte[] previousHash, byte[] hash) {

    /** Stands in place of a predecessor of the first commit. */
    public static final CommitHeader BEFORE_THE_FIRST =
            new CommitHeader(0, 0, Long.MIN_VALUE, Long.MIN_VALUE, Hashes.none(), Hashes.none());

    public long nextIndex() {
        return firstIndex + count;
    }
}
