package vn.exemplar.ledger.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work appended: the unit of storage and of the hash chain.
 *
 * @param firstIndex global index of its first event
 * @param atMicros commit time, microseconds since the epoch; never lower than that of the commit before
 * @param maxTimeNanos highest event time in the log so far, nanoseconds since the epoch
 * @param previousHash hash of the commit before, 32 bytes
 * @param hash hash of this commit, 32 bytes
 * @param writer name of the process that wrote it
 * @param commandId idempotency key of the command that led to it, null when there was none
 * @param slices the aggregates that it touches
 * @param events its events, at least one
 */
public record Commit(
        long firstIndex,
        long atMicros,
        long maxTimeNanos,
        byte[] previousHash,
        byte[] hash,
        String writer,
        @Nullable String commandId,
        List<Slice> slices,
        List<LedgerEvent> events) {

    /** Most events that a commit may have. */
    public static final int MOST_EVENTS = 10_000;

    public Commit {
        slices = List.copyOf(slices);
        events = List.copyOf(events);
    }

    /** Chains events behind a predecessor (null for the first commit), clamping the times so that they never fall. */
    public static Commit chain(
            LogOrigin origin,
            @Nullable Commit previous,
            long nowMicros,
            String writer,
            @Nullable String commandId,
            List<LedgerEvent> events) {
        Draft draft = Draft.of(origin, writer, commandId, events);
        return draft.at(draft.chain(previous == null ? CommitHeader.BEFORE_THE_FIRST : previous.header(), nowMicros));
    }

    /** Where it stands and what it hands on. */
    public CommitHeader header() {
        return new CommitHeader(firstIndex, events.size(), atMicros, maxTimeNanos, previousHash, hash);
    }

    public long lastIndex() {
        return firstIndex + events.size() - 1;
    }

    public long nextIndex() {
        return firstIndex + events.size();
    }

    /** The event at a global index of this commit. */
    public LedgerEvent event(long index) {
        return events.get(Math.toIntExact(index - firstIndex));
    }

    /** Leaf hash of the event at a global index of this commit, 32 bytes. */
    public byte[] leafHash(LogOrigin origin, long index) {
        return Leaf.hash(origin, this, Math.toIntExact(index - firstIndex));
    }

    /** The leaves of all its events in order. Cost: two hashes per event. */
    public List<byte[]> leaves(LogOrigin origin) {
        List<byte[]> leaves = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            leaves.add(Leaf.encode(origin, this, i));
        }
        return leaves;
    }

    /** Leaf hashes of all its events in order, 32 bytes each. Cost: three hashes per event. */
    public List<byte[]> leafHashes(LogOrigin origin) {
        return leaves(origin).stream().map(Hashes::leaf).toList();
    }

    /** The hash that this commit must have, computed from everything else in it. */
    public byte[] computeHash(LogOrigin origin) {
        return computeHash(leafHashes(origin));
    }

    /**
     * This commit, when its content is what was hashed under this origin. Cost: three hashes per event.
     *
     * @throws BrokenLogException when it does not have its own hash
     */
    public Commit requireOwnHash(LogOrigin origin) {
        if (!Arrays.equals(computeHash(origin), hash)) {
            throw new BrokenLogException(
                    firstIndex,
                    Break.HASH_MISMATCH,
                    "The commit at %d does not have the hash that was stored with it in the log %s"
                            .formatted(firstIndex, origin));
        }
        return this;
    }

    /** The hash that this commit must have, given the hashes of its leaves. */
    public byte[] computeHash(List<byte[]> leafHashes) {
        return Hashes.commit(previousHash, Hashes.treeHead(leafHashes), firstIndex, events.size());
    }
}
