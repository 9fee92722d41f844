package vn.exemplar.ledger.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.EntryBundle;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.TiledTree;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.proof.UntrustedNoteException;

/**
 * Compares a log with its kept tiles and its signed checkpoints: finds what was written anew together with all its
 * hashes, and locates it by the first leaf that differs from a kept tile, or else by the last checkpoint that still
 * agrees. Cost: one hash an event and one tile per 256. Not thread-safe.
 */
public final class TreeEvidence implements Evidence {

    private static final int TOGETHER = 256;

    private final LogOrigin origin;
    private Kept kept;
    private final Collection<NoteKey> keys;
    private Iterator<SignedCheckpoint> checkpoints;
    private final TiledTree tree = new TiledTree();
    private final List<byte[]> bundle = new ArrayList<>(TileAddress.FULL);
    private final ArrayDeque<Checked> ready = new ArrayDeque<>(TOGETHER);
    private @Nullable Checked next;
    private @Nullable Finding finding;
    private long agreed;
    private int agreeing;

    private record Checked(
            SignedCheckpoint checkpoint, @Nullable String fault) {
        long size() {
            return checkpoint.size();
        }
    }

    /**
     * What is kept beside a log.
     *
     * @param tiles full tiles, and in the published layout partial ones and entry bundles
     * @param size up to where tiles must be there: the size of the newest checkpoint
     * @param published whether it is the whole layout of C2SP tlog-tiles for this size
     */
    public record Kept(Tiles tiles, long size, boolean published) {}

    /**
     * @param checkpoints by ascending size
     * @param keys of the log; none when signatures are not to be checked
     */
    public TreeEvidence(LogOrigin origin, Kept kept, Iterable<SignedCheckpoint> checkpoints, Collection<NoteKey> keys) {
        this.origin = origin;
        this.kept = kept;
        this.keys = List.copyOf(keys);
        this.checkpoints = checkpoints.iterator();
        advance();
    }

    /**
     * Goes on with what was signed since.
     *
     * @param size of the newest checkpoint now
     * @param newer checkpoints by ascending size, all larger than those before and than the log was until now
     */
    void extend(long size, Iterable<SignedCheckpoint> newer) {
        kept = new Kept(kept.tiles(), size, kept.published());
        checkpoints = newer.iterator();
        advance();
    }

    /** Number of checkpoints that agree with the log. */
    public int checkpoints() {
        return agreeing;
    }

    /** Size of the largest checkpoint that agrees with the log: up to there a signature vouches for it; 0 for none. */
    public long signedSize() {
        return agreed;
    }

    @Override
    public Optional<Finding> accept(long firstIndex, List<byte[]> leaves, List<byte[]> leafHashes) {
        for (int i = 0; i < leafHashes.size() && finding == null; i++) {
            if (kept.published()) {
                bundle.add(leaves.get(i));
            }
            tree.append(leafHashes.get(i), this::compareFull);
            compareCheckpoints();
        }
        return Optional.ofNullable(finding);
    }

    @Override
    public Optional<Finding> end() {
        if (finding == null && next != null) {
            fallShortOf(next.checkpoint());
        }
        if (finding == null && kept.published()) {
            TileAddress.partials(kept.size()).forEach(this::comparePartial);
        }
        return Optional.ofNullable(finding);
    }

    private void fallShortOf(SignedCheckpoint checkpoint) {
        compareEdge();
        if (finding == null) {
            found(
                    agreed,
                    Break.SHORTER_THAN_CHECKPOINT,
                    "The log has %d events, but a checkpoint of size %d was signed"
                            .formatted(tree.size(), checkpoint.size()));
        }
    }

    private void comparePartial(TileAddress address) {
        if (address.holdsEntries()) {
            compareBundle(address);
        } else {
            compare(address, tree.partial(address.level()));
        }
    }

    private void compareFull(TileAddress address, byte[] hashes) {
        if (finding == null && kept.published() && address.level() == 0) {
            compareBundle(TileAddress.full(TileAddress.ENTRIES, address.index()));
        }
        if (finding == null) {
            compare(address, hashes);
        }
    }

    private void compareBundle(TileAddress address) {
        Optional<byte[]> found = kept.tiles().find(address);
        if (found.isEmpty()) {
            missing(address);
        } else if (!Arrays.equals(found.get(), EntryBundle.encode(bundle))) {
            found(address.first(), Break.TILE_MISMATCH, address.path() + " does not hold the leaves of the log");
        }
        bundle.clear();
    }

    private void compare(TileAddress address, byte[] hashes) {
        Optional<byte[]> found = kept.tiles().find(address);
        if (found.isPresent()) {
            int place = firstDifference(found.get(), hashes);
            if (place >= 0) {
                found(
                        (address.first() + place) << (8 * address.level()),
                        Break.TILE_MISMATCH,
                        "The hash that is kept in %s at place %d is not that of the log"
                                .formatted(address.path(), place));
            }
        } else if (endOf(address) <= kept.size()) {
            missing(address);
        }
    }

    private static long endOf(TileAddress address) {
        return (address.first() + address.width()) << (8 * address.level());
    }

    /** Place of the first hash that differs; -1 when none does. */
    private static int firstDifference(byte[] one, byte[] other) {
        int at = Arrays.mismatch(one, other);
        return at < 0 ? -1 : Math.min(at / Hashes.LENGTH, TileAddress.FULL - 1);
    }

    private void compareCheckpoints() {
        while (finding == null && next != null && next.size() <= tree.size()) {
            SignedCheckpoint checkpoint = next.checkpoint();
            String fault = next.fault();
            if (fault != null) {
                found(
                        agreed,
                        Break.FORGED_CHECKPOINT,
                        "The checkpoint of size %d: %s".formatted(checkpoint.size(), fault));
            } else if (checkpoint.size() != tree.size() || !Arrays.equals(checkpoint.root(), tree.root())) {
                disagree(checkpoint);
            } else {
                agreed = checkpoint.size();
                agreeing++;
                advance();
            }
        }
    }

    private Checked check(SignedCheckpoint checkpoint) {
        try {
            if (!keys.isEmpty()) {
                checkpoint.requireTrust(origin, keys);
            }
            return new Checked(checkpoint, null);
        } catch (UntrustedNoteException forged) {
            return new Checked(checkpoint, String.valueOf(forged.getMessage()));
        }
    }

    private void disagree(SignedCheckpoint checkpoint) {
        compareEdge();
        if (finding == null) {
            found(
                    agreed,
                    Break.CHECKPOINT_MISMATCH,
                    "Between event %d and %d the log is not what it was when the checkpoint of size %d was signed"
                            .formatted(agreed, checkpoint.size() - 1, checkpoint.size()));
        }
    }

    /** Leaves that fill no tile yet may be part of one that was kept when the log was longer. */
    private void compareEdge() {
        byte[] edge = tree.partial(0);
        TileAddress whole = TileAddress.full(0, tree.size() / TileAddress.FULL);
        kept.tiles().find(whole).filter(found -> found.length >= edge.length).ifPresent(found -> {
            int place = firstDifference(Arrays.copyOf(found, edge.length), edge);
            if (place >= 0) {
                found(
                        whole.first() + place,
                        Break.TILE_MISMATCH,
                        "The hash that is kept in %s at place %d is not that of the log"
                                .formatted(whole.path(), place));
            }
        });
    }

    /** Signatures take far longer than hashes, so they are checked many at once, on all processors. */
    private void advance() {
        if (ready.isEmpty()) {
            List<SignedCheckpoint> batch = new ArrayList<>(TOGETHER);
            while (checkpoints.hasNext() && batch.size() < TOGETHER) {
                batch.add(checkpoints.next());
            }
            ready.addAll(batch.parallelStream().map(this::check).toList());
        }
        next = ready.poll();
    }

    private void missing(TileAddress address) {
        found(
                address.first() << (8 * Math.max(0, address.level())),
                Break.TILE_MISSING,
                address.path() + " is not there");
    }

    private void found(long index, Break kind, String explanation) {
        finding = new Finding(index, kind, explanation);
    }
}
