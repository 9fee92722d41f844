package vn.exemplar.ledger.verify;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.CheckpointStore;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.Tiles;

/**
 * The kept tiles and signed checkpoints of a log that goes on growing, for a verifier that goes on with it. Leaves that
 * no checkpoint covers yet wait until one does. Memory: 32 bytes for each of these. Not thread-safe.
 */
public final class GrowingEvidence implements Evidence {

    private static final int PAGE = 1_000;

    private final CheckpointStore checkpoints;
    private final TreeEvidence tree;
    private final Deque<Leaves> waiting = new ArrayDeque<>();
    private long covered;

    private record Leaves(long firstIndex, List<byte[]> hashes) {}

    /** @param tiles the full tiles that are kept beside the log */
    public GrowingEvidence(LogOrigin origin, Tiles tiles, CheckpointStore checkpoints, Collection<NoteKey> keys) {
        this.checkpoints = checkpoints;
        this.tree = new TreeEvidence(origin, new TreeEvidence.Kept(tiles, 0, false), List.of(), keys);
    }

    /**
     * Takes in what was signed since. To be called before the log is read (on), so that the log has all that it covers.
     *
     * @throws vn.exemplar.ledger.chain.BrokenLogException when a kept checkpoint cannot be read
     */
    public void grow() {
        long newest = checkpoints.newest().map(SignedCheckpoint::size).orElse(0L);
        if (newest > covered) {
            long from = covered;
            covered = newest;
            tree.extend(newest, () -> between(from, newest).iterator());
        }
    }

    private Stream<SignedCheckpoint> between(long from, long to) {
        return Stream.iterate(
                        checkpoints.after(from, PAGE),
                        page -> !page.isEmpty(),
                        page -> checkpoints.after(page.getLast().size(), PAGE))
                .flatMap(List::stream)
                .takeWhile(checkpoint -> checkpoint.size() <= to);
    }

    /** Up to where a signature vouches for the log; 0 for nowhere. */
    public long signedSize() {
        return tree.signedSize();
    }

    @Override
    public Optional<Finding> accept(long firstIndex, List<byte[]> leaves, List<byte[]> leafHashes) {
        waiting.add(new Leaves(firstIndex, leafHashes));
        return compareCovered();
    }

    private Optional<Finding> compareCovered() {
        Optional<Finding> finding = Optional.empty();
        while (finding.isEmpty() && !waiting.isEmpty() && waiting.getFirst().firstIndex() < covered) {
            Leaves next = waiting.removeFirst();
            finding = tree.accept(next.firstIndex(), List.of(), next.hashes());
        }
        return finding;
    }

    /** The log has ended for now: all that is signed must have been met. More may follow. */
    @Override
    public Optional<Finding> end() {
        return compareCovered().or(tree::end);
    }
}
