package vn.exemplar.chassis.checkpoint;

import java.util.Optional;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Leaf;
import vn.exemplar.ledger.proof.CheckpointStore;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.LogTiles;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.TlogProof;

/** What a log shows of itself: the newest checkpoint, and everything below it. */
public final class PublishedLog {
    private final LedgerBook ledger;
    private final CheckpointStore checkpoints;
    private final LogTiles tiles;

    PublishedLog(LedgerBook ledger, CheckpointStore checkpoints, LogTiles tiles) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.tiles = tiles;
    }

    /** The newest checkpoint; empty while nothing was signed. Cost: one index read. */
    public Optional<SignedCheckpoint> checkpoint() {
        return checkpoints.newest();
    }

    /**
     * A tile or entry bundle that the tree of the newest checkpoint has, or a part of it that the tree of an earlier one
     * had. Cost: two reads for a full tile; see {@link LogTiles} for the others.
     */
    Optional<byte[]> resource(TileAddress address) {
        return checkpoint().filter(newest -> address.fitsInto(newest.size())).flatMap(newest -> tiles.find(address));
    }

    /**
     * Proves that an event is in the tree of the newest checkpoint, with its leaf as extra data; empty while no
     * checkpoint covers it. Cost: about ten reads.
     */
    public Optional<TlogProof> proof(long index) {
        return checkpoint()
                .filter(newest -> index >= 0 && index < newest.size())
                .map(newest -> proof(index, newest));
    }

    private TlogProof proof(long index, SignedCheckpoint newest) {
        Commit commit = ledger.commitOf(index);
        byte[] leaf = Leaf.encode(ledger.origin(), commit, Math.toIntExact(index - commit.firstIndex()));
        return new TlogProof(Optional.of(leaf), new HashTree(newest.size(), tiles).inclusion(index), newest);
    }
}
