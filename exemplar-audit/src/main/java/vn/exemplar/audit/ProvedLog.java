package vn.exemplar.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TiledTree;
import vn.exemplar.ledger.proof.UntrustedNoteException;

/**
 * A log of which nothing is told that is not proved: up to its newest checkpoint, when a known key signed that, and the
 * checkpoints that were brought along agree with it. Whatever cannot be proved is {@link CouldNotCheck}; what is wrong
 * with a log, {@code verify} finds.
 */
final class ProvedLog {

    private final LogSource source;
    private final LogOrigin origin;
    private final SignedCheckpoint newest;
    private final List<SignedCheckpoint> pinned;
    private final HashTree tree;

    ProvedLog(LogSource source, LogOrigin origin, List<NoteKey> keys, List<SignedCheckpoint> pinned) {
        this.source = source;
        this.origin = origin;
        this.newest = source.newest()
                .orElseThrow(() -> new CouldNotCheck(origin + " has no checkpoint, so nothing of it can be proved"));
        this.pinned = pinned;
        this.tree = new HashTree(newest.size(), source.tiles());
        requireTrust(newest, keys);
        pinned.forEach(pin -> requireTrust(pin, keys));
    }

    private void requireTrust(SignedCheckpoint checkpoint, List<NoteKey> keys) {
        Keys.requireKnown(checkpoint, origin, keys);
        try {
            checkpoint.requireTrust(origin, keys);
        } catch (UntrustedNoteException forged) {
            throw new CouldNotCheck(
                    "The checkpoint of size %d: %s".formatted(checkpoint.size(), forged.getMessage()), forged);
        }
    }

    LogOrigin origin() {
        return origin;
    }

    /** Number of events that can be proved. */
    long size() {
        return newest.size();
    }

    /**
     * Visits all commits from the first to the newest checkpoint. They are proved when this returns, not before. Cost:
     * one pass, four hashes an event.
     *
     * @throws CouldNotCheck when they are not those that were signed
     */
    void visit(Consumer<Commit> visitor) {
        TiledTree seen = new TiledTree();
        long[] agreed = {pinned.stream().filter(pin -> pin.size() == 0).count()};
        source.visit(0, commit -> {
            if (seen.size() < newest.size()) {
                requireOwn(commit, seen.size()).forEach(leaf -> seen.append(leaf, (address, hashes) -> {}));
                agreed[0] += pinned.stream()
                        .filter(pin -> pin.size() == seen.size() && Arrays.equals(pin.root(), seen.root()))
                        .count();
                visitor.accept(commit);
            }
            return seen.size() < newest.size();
        });
        if (seen.size() != newest.size() || !Arrays.equals(seen.root(), newest.root())) {
            throw notProved("it is not the one of which its checkpoint of size " + newest.size() + " was signed");
        }
        if (agreed[0] != pinned.size()) {
            throw notProved("it does not agree with each checkpoint that was kept elsewhere");
        }
    }

    /** Leaf hashes of a commit that has its own hash. */
    private List<byte[]> requireOwn(Commit commit, long firstIndex) {
        List<byte[]> leaves = commit.leafHashes(origin);
        if (commit.firstIndex() != firstIndex || !Arrays.equals(commit.computeHash(leaves), commit.hash())) {
            throw notProved("the commit at %d is not what was hashed".formatted(firstIndex));
        }
        return leaves;
    }

    /** The commit that holds an event, proved by itself; empty when that is beyond what can be proved. */
    Optional<Commit> commitContaining(long index) {
        if (index < 0 || index >= newest.size()) {
            return Optional.empty();
        }
        Commit commit = source.commitContaining(index)
                .filter(found -> found.firstIndex() <= index && index <= found.lastIndex())
                .orElseThrow(() -> notProved("event %d is not there".formatted(index)));
        List<byte[]> leaves = requireOwn(commit, commit.firstIndex());
        for (long each : new long[] {commit.firstIndex(), index}) {
            byte[] leaf = leaves.get(Math.toIntExact(each - commit.firstIndex()));
            if (!tree.inclusion(each).verifies(leaf, newest.root())) {
                throw notProved("event %d is not in the tree that was signed".formatted(each));
            }
        }
        return Optional.of(commit);
    }

    private CouldNotCheck notProved(String why) {
        return new CouldNotCheck("%s is not proved: %s. Run 'verify' on it".formatted(origin, why));
    }
}
