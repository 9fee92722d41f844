package vn.exemplar.ledger.tampering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.proof.Checkpoint;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.TiledTree;
import vn.exemplar.ledger.proof.Tiles;

/** The tiles and the signed checkpoints that were made while a log grew. */
final class KeptEvidence {

    static final NoteSigner SIGNER = NoteSigner.generate(Logs.ORIGIN.value());

    private static final int COMMITS_PER_CHECKPOINT = 20;

    private final Map<TileAddress, byte[]> tiles = new HashMap<>();
    private final List<SignedCheckpoint> checkpoints = new ArrayList<>();

    static KeptEvidence of(List<Commit> log) {
        KeptEvidence kept = new KeptEvidence();
        TiledTree tree = new TiledTree();
        for (int i = 1; i <= log.size(); i++) {
            log.get(i - 1).leafHashes(Logs.ORIGIN).forEach(leaf -> tree.append(leaf, kept.tiles::put));
            if (i % COMMITS_PER_CHECKPOINT == 0 || i == log.size()) {
                kept.checkpoints.add(new Checkpoint(Logs.ORIGIN, tree.size(), tree.root()).sign(List.of(SIGNER)));
            }
        }
        return kept;
    }

    Tiles tiles() {
        return address -> Optional.ofNullable(tiles.get(address));
    }

    /** To do to it what one likes. */
    byte[] tile(TileAddress address) {
        return tiles.get(address);
    }

    /** By ascending size; the last one covers the whole log. */
    List<SignedCheckpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    /** Number of events in full tiles. */
    long tiledEvents() {
        return tiles.keySet().stream().filter(address -> address.level() == 0).count() * TileAddress.FULL;
    }

    /** Size of the largest checkpoint that does not reach beyond an event. */
    long signedBefore(long index) {
        return checkpoints.stream()
                .mapToLong(SignedCheckpoint::size)
                .filter(size -> size <= index)
                .max()
                .orElse(0);
    }
}
