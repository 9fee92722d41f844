package vn.exemplar.ledger.proof;

/** Keeps full tiles for ever. */
public interface TileStore extends Tiles {

    /**
     * Keeps a full tile. Guarantee: on return a tile with these hashes is kept, whoever wrote it, and survives every
     * fail-over.
     *
     * @throws vn.exemplar.ledger.chain.BrokenLogException when another tile is kept at this address
     */
    void keep(TileAddress address, byte[] hashes);
}
