package vn.exemplar.ledger.proof;

import java.util.Optional;

/** The tiles of a log, wherever they are kept. */
@FunctionalInterface
public interface Tiles {

    /**
     * The hashes of a tile one after the other, 32 bytes each, or the bytes of an entry bundle; empty when it is not
     * there.
     */
    Optional<byte[]> find(TileAddress address);

    /** @throws MissingTileException when it is not there */
    default byte[] read(TileAddress address) {
        return find(address).orElseThrow(() -> new MissingTileException(address));
    }
}
