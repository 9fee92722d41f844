package vn.exemplar.ledger.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * Follows a log and makes it provable: adds each commit to the tree, keeps the tiles as they fill, and signs a checkpoint
 * when {@link #MOST_EVENTS} events or {@link #LONGEST_TIME} passed since the last one.
 *
 * <p>Any number of processes may integrate the same log at once, and each may be killed between any two steps: tiles and
 * checkpoints follow from the log alone, are kept only where nothing is, and are compared where something is. All state
 * in memory can be made again from what is kept. Guarantees: every commit is verified before it is covered; nothing is
 * signed that does not extend the newest signed checkpoint; there are never two roots for one size.
 *
 * <p>Cost of a round: two index reads, and one pass over the new commits. Not thread-safe.
 */
public final class Integrator {

    /** So many events at most stay without a checkpoint while rounds follow each other. */
    public static final long MOST_EVENTS = 1_000;

    /** So long at most an event stays without a checkpoint while rounds follow each other. */
    public static final Duration LONGEST_TIME = Duration.ofSeconds(1);

    /** Ends a round in a long log, so that it is signed and reported in between. */
    private static final long MOST_IN_ROUND = 50_000;

    private final LogOrigin origin;
    private final CommitLog log;
    private final TileStore tiles;
    private final CheckpointStore checkpoints;
    private final CheckpointKeys keys;
    private final LongSupplier nanoTime;

    private @Nullable TiledTree tree;
    private ChainCheck chain = new ChainCheck();
    private @Nullable Long signedNanos;
    private @Nullable Instant waitingSince;

    public Integrator(
            LogOrigin origin, CommitLog log, TileStore tiles, CheckpointStore checkpoints, CheckpointKeys keys) {
        this(origin, log, tiles, checkpoints, keys, System::nanoTime);
    }

    /** @param nanoTime measures intervals, so that a clock that is set back delays no checkpoint */
    Integrator(
            LogOrigin origin,
            CommitLog log,
            TileStore tiles,
            CheckpointStore checkpoints,
            CheckpointKeys keys,
            LongSupplier nanoTime) {
        this.origin = origin;
        this.log = log;
        this.tiles = tiles;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.nanoTime = nanoTime;
    }

    /**
     * What a round came to.
     *
     * @param integrated events that are in the tree
     * @param newest the newest checkpoint; empty while there is none
     * @param signed whether this round signed it
     * @param waitingSince commit time of the oldest event that had no checkpoint when the round began to sign; empty when
     *     each had one
     */
    public record Round(
            long integrated, Optional<SignedCheckpoint> newest, boolean signed, Optional<Instant> waitingSince) {}

    /**
     * Does one round. After an exception the next round begins again from what is kept.
     *
     * @throws BrokenLogException when the log, a tile or a checkpoint does not fit the others; nothing was signed
     */
    public Round round() {
        try {
            Optional<SignedCheckpoint> newest = checkpoints.newest();
            newest.ifPresent(this::requireTrust);
            TiledTree integrated = tree == null ? resume(newest) : tree;
            tree = integrated;
            catchUp(integrated, newest);
            return signIfDue(integrated, newest);
        } catch (RuntimeException failure) {
            tree = null;
            throw failure;
        }
    }

    private void requireTrust(SignedCheckpoint checkpoint) {
        try {
            checkpoint.requireTrust(origin, keys.known());
        } catch (UntrustedNoteException forged) {
            throw new BrokenLogException(
                    0,
                    Break.FORGED_CHECKPOINT,
                    "The checkpoint of size %d: %s".formatted(checkpoint.size(), forged.getMessage()));
        }
    }

    /** The tree of the newest checkpoint out of what is kept, and the chain up to there. */
    private TiledTree resume(Optional<SignedCheckpoint> newest) {
        chain = new ChainCheck();
        waitingSince = null;
        if (newest.isEmpty() || newest.get().size() == 0) {
            return new TiledTree();
        }
        long size = newest.get().size();
        TiledTree kept = loadKept(size);
        requireRoot(newest.get(), kept.root());
        log.visitRange(size - 1, size, chain::accept);
        return kept;
    }

    private TiledTree loadKept(long size) {
        try {
            return TiledTree.load(size, new LogTiles(origin, log, tiles));
        } catch (MissingTileException shorter) {
            throw new BrokenLogException(
                    0, Break.SHORTER_THAN_CHECKPOINT, "The log is shorter than its checkpoint of size " + size);
        }
    }

    private void catchUp(TiledTree integrated, Optional<SignedCheckpoint> newest) {
        long before = integrated.size();
        log.visit(before, commit -> {
            integrate(commit, integrated);
            newest.filter(checkpoint -> checkpoint.size() == integrated.size())
                    .ifPresent(checkpoint -> meet(checkpoint, integrated));
            return integrated.size() - before < MOST_IN_ROUND;
        });
        if (newest.isPresent()
                && newest.get().size() > integrated.size()
                && integrated.size() - before < MOST_IN_ROUND) {
            throw new BrokenLogException(
                    integrated.size(),
                    Break.SHORTER_THAN_CHECKPOINT,
                    "The log has %d events, but a checkpoint of size %d is signed"
                            .formatted(integrated.size(), newest.get().size()));
        }
    }

    /** A checkpoint that another process signed. */
    private void meet(SignedCheckpoint checkpoint, TiledTree integrated) {
        requireRoot(checkpoint, integrated.root());
        waitingSince = null;
    }

    private void integrate(Commit commit, TiledTree integrated) {
        chain.accept(commit);
        List<byte[]> leaves = commit.leafHashes(origin);
        if (!Arrays.equals(commit.computeHash(leaves), commit.hash())) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.HASH_MISMATCH,
                    "The commit at %d does not have the hash that was stored with it".formatted(commit.firstIndex()));
        }
        leaves.forEach(leaf -> integrated.append(leaf, tiles::keep));
        if (waitingSince == null) {
            waitingSince = Instant.EPOCH.plus(commit.atMicros(), ChronoUnit.MICROS);
        }
    }

    private static void requireRoot(SignedCheckpoint checkpoint, byte[] root) {
        if (!Arrays.equals(checkpoint.root(), root)) {
            throw new BrokenLogException(
                    0,
                    Break.CHECKPOINT_MISMATCH,
                    "The log is not what it was when its checkpoint of size %d was signed"
                            .formatted(checkpoint.size()));
        }
    }

    private Round signIfDue(TiledTree integrated, Optional<SignedCheckpoint> newest) {
        long covered = newest.map(SignedCheckpoint::size).orElse(0L);
        long waiting = integrated.size() - covered;
        Long last = signedNanos;
        boolean due = waiting >= MOST_EVENTS || last == null || nanoTime.getAsLong() - last >= LONGEST_TIME.toNanos();
        if (waiting <= 0 || !due || !keys.canSign()) {
            return new Round(integrated.size(), newest, false, Optional.ofNullable(waitingSince));
        }
        newest.ifPresent(signed -> requireConsistency(signed, integrated));
        SignedCheckpoint next = new Checkpoint(origin, integrated.size(), integrated.root()).sign(keys.signers());
        signedNanos = nanoTime.getAsLong();
        SignedCheckpoint standing = checkpoints.keep(next);
        requireTrust(standing);
        requireRoot(standing, next.root());
        Optional<Instant> waited = Optional.ofNullable(waitingSince);
        waitingSince = null;
        return new Round(
                integrated.size(), Optional.of(standing), Arrays.equals(standing.bytes(), next.bytes()), waited);
    }

    private void requireConsistency(SignedCheckpoint last, TiledTree integrated) {
        HashTree extended = new HashTree(integrated.size(), address -> tile(address, integrated));
        if (!extended.consistency(last.size()).verifies(last.root(), integrated.root())) {
            throw new BrokenLogException(
                    0,
                    Break.CHECKPOINT_MISMATCH,
                    "The log does not extend what it was when its checkpoint of size %d was signed"
                            .formatted(last.size()));
        }
    }

    private Optional<byte[]> tile(TileAddress address, TiledTree integrated) {
        return address.isFull() ? tiles.find(address) : Optional.of(integrated.partial(address.level()));
    }
}
