package vn.exemplar.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * Compares a log with a checkpoint that was pinned outside of the database, before anything is appended to it. Proves
 * that the commit at the pinned size is in the pinned tree. Its first leaf holds the hash of the commit before, which
 * holds that of the one before it: so a log that was cut off, restored from an old copy, or written anew anywhere and
 * hashed again does not pass. (A change without hashing again breaks the chain, which a verifier finds.)
 *
 * <p>Cost: a few dozen reads, however long the log is.
 */
public final class PinCheck {

    private final LogOrigin origin;
    private final CommitLog log;
    private final Tiles tiles;
    private final CheckpointKeys keys;

    /** @param kept the tiles that are kept beside the log */
    public PinCheck(LogOrigin origin, CommitLog log, Tiles kept, CheckpointKeys keys) {
        this.origin = origin;
        this.log = log;
        this.tiles = new LogTiles(origin, log, kept);
        this.keys = keys;
    }

    /**
     * @throws UntrustedNoteException when the pinned checkpoint is not one of this log's
     * @throws BrokenLogException when the log is shorter than it, or another
     */
    public void require(SignedCheckpoint pinned) {
        pinned.requireTrust(origin, keys.known());
        if (pinned.size() == 0) {
            return;
        }
        List<Commit> found = new ArrayList<>(1);
        log.visitRange(pinned.size() - 1, pinned.size(), found::add);
        if (found.isEmpty()) {
            throw new BrokenLogException(
                    0,
                    Break.SHORTER_THAN_CHECKPOINT,
                    "The log is shorter than the checkpoint of size %d that was published: an old copy, or cut off"
                            .formatted(pinned.size()));
        }
        requireInTree(found.getFirst(), pinned);
    }

    private void requireInTree(Commit commit, SignedCheckpoint pinned) {
        List<byte[]> leaves = commit.leafHashes(origin);
        boolean sealed = Arrays.equals(commit.computeHash(leaves), commit.hash());
        if (!sealed || !isIn(commit.firstIndex(), leaves.getFirst(), pinned)) {
            throw new BrokenLogException(
                    commit.firstIndex(),
                    Break.CHECKPOINT_MISMATCH,
                    "The log is not the one of which the checkpoint of size %d was published".formatted(pinned.size()));
        }
    }

    private boolean isIn(long index, byte[] leaf, SignedCheckpoint pinned) {
        try {
            return new HashTree(pinned.size(), tiles).inclusion(index).verifies(leaf, pinned.root());
        } catch (MissingTileException shorter) {
            return false;
        }
    }
}
