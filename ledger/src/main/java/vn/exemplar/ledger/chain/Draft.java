package vn.exemplar.ledger.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one unit of work, ready to be chained: whatever does not depend on their place in the log is computed
 * when the draft is made, so that the one who chains has little left to do. Not thread-safe.
 *
 * <p>Cost: two hashes per event to make, one per event and one per commit to chain.
 */
public final class Draft {

    private final String writer;
    private final @Nullable String commandId;
    private final List<LedgerEvent> events;
    private final List<Slice> slices;
    private final long maxTimeNanos;
    private final Leaf.Template[] leaves;

    private Draft(LogOrigin origin, String writer, @Nullable String commandId, List<LedgerEvent> events) {
        this.writer = writer;
        this.commandId = commandId;
        this.events = List.copyOf(events);
        this.slices = Slice.of(events);
        this.maxTimeNanos =
                events.stream().mapToLong(LedgerEvent::timeNanos).max().orElse(Long.MIN_VALUE);
        this.leaves = new Leaf.Template[events.size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = Leaf.template(origin, events.get(i), i, leaves.length, writer, commandId);
            requireShort(leaves[i]);
        }
    }

    private static void requireShort(Leaf.Template leaf) {
        if (leaf.leaf().capacity() > Leaf.LONGEST) {
            throw new IllegalArgumentException(
                    "The ids and type names of an event are too long: its leaf has %d bytes, and at most %d fit"
                            .formatted(leaf.leaf().capacity(), Leaf.LONGEST));
        }
    }

    /**
     * Makes a draft; the events' own {@code index} has no meaning yet.
     *
     * @param writer name of the process that will store it
     * @param commandId idempotency key, or null
     * @throws IllegalArgumentException when an event's ids and type names together do not fit into a leaf
     */
    public static Draft of(LogOrigin origin, String writer, @Nullable String commandId, List<LedgerEvent> events) {
        return new Draft(origin, writer, commandId, events);
    }

    /** Chains the draft behind a predecessor, clamping the times so that they never fall; may be repeated elsewhere. */
    public CommitHeader chain(CommitHeader previous, long nowMicros) {
        long firstIndex = previous.nextIndex();
        long at = Math.max(nowMicros, previous.atMicros());
        long maxTime = Math.max(maxTimeNanos, previous.maxTimeNanos());
        leaves[0].putHeader(at, maxTime, previous.hash());
        List<byte[]> leafHashes = new ArrayList<>(leaves.length);
        for (int i = 0; i < leaves.length; i++) {
            leafHashes.add(leaves[i].hashAt(firstIndex + i));
        }
        byte[] hash = Hashes.commit(previous.hash(), Hashes.treeHead(leafHashes), firstIndex, leaves.length);
        return new CommitHeader(firstIndex, leaves.length, at, maxTime, previous.hash(), hash);
    }

    /** The commit that this draft is at the place where it was chained. */
    public Commit at(CommitHeader place) {
        List<LedgerEvent> placed = new ArrayList<>(events.size());
        for (LedgerEvent event : events) {
            placed.add(event.at(place.firstIndex() + placed.size()));
        }
        return new Commit(
                place.firstIndex(),
                place.atMicros(),
                place.maxTimeNanos(),
                place.previousHash(),
                place.hash(),
                writer,
                commandId,
                slices,
                placed);
    }

    public String writer() {
        return writer;
    }

    public @Nullable String commandId() {
        return commandId;
    }

    public List<LedgerEvent> events() {
        return events;
    }

    public List<Slice> slices() {
        return slices;
    }
}
