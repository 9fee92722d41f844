package vn.exemplar.ledger.proof;

/** A tile that the tree must have is not where it should be. */
public final class MissingTileException extends RuntimeException {

    private final TileAddress address;

    public MissingTileException(TileAddress address) {
        super("There is no " + address.path());
        this.address = address;
    }

    public TileAddress address() {
        return address;
    }
}
