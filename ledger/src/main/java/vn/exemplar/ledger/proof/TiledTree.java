package vn.exemplar.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.exemplar.ledger.chain.Hashes;

/**
 * A Merkle tree that grows leaf by leaf and hands out each tile when it is full. Keeps only the right edge: at most 8
 * KiB a level. Cost: one hash a leaf. Not thread-safe.
 */
public final class TiledTree {

    /** Takes the tiles as they fill, lower levels first. */
    @FunctionalInterface
    public interface FullTiles {
        void accept(TileAddress address, byte[] hashes);
    }

    /** The right-most tile of each level, as far as it is filled. */
    private final List<byte[]> edge = new ArrayList<>();

    private long size;

    /** The empty tree. */
    public TiledTree() {}

    /**
     * The tree of the first {@code size} leaves, from its right-most tiles.
     *
     * @throws MissingTileException when one of them is not there
     */
    public static TiledTree load(long size, Tiles tiles) {
        TiledTree tree = new TiledTree();
        tree.size = size;
        for (int level = 0; TileAddress.hashesOf(level, size) > 0; level++) {
            byte[] row = tree.row(level);
            long hashes = TileAddress.hashesOf(level, size);
            if (hashes % TileAddress.FULL > 0) {
                byte[] partial = tiles.read(TileAddress.of(level, hashes / TileAddress.FULL, size));
                System.arraycopy(partial, 0, row, 0, Math.toIntExact(hashes % TileAddress.FULL) * Hashes.LENGTH);
            }
        }
        return tree;
    }

    public long size() {
        return size;
    }

    /** Appends a leaf by its hash. */
    public void append(byte[] leafHash, FullTiles full) {
        size++;
        put(0, size - 1, leafHash, full);
    }

    private void put(int level, long place, byte[] hash, FullTiles full) {
        byte[] row = row(level);
        int inTile = (int) (place % TileAddress.FULL);
        System.arraycopy(hash, 0, row, inTile * Hashes.LENGTH, Hashes.LENGTH);
        if (inTile == TileAddress.FULL - 1) {
            long index = place / TileAddress.FULL;
            full.accept(TileAddress.full(level, index), row.clone());
            put(level + 1, index, TileHashes.head(row, 0, TileAddress.FULL), full);
        }
    }

    /** The right-most tile of a level, as wide as it is filled; empty when it was filled and handed out. */
    public byte[] partial(int level) {
        int width = (int) (TileAddress.hashesOf(level, size) % TileAddress.FULL);
        return Arrays.copyOf(row(level), width * Hashes.LENGTH);
    }

    /** Tree head (RFC 6962), 32 bytes. Cost: at most 255 hashes a level. */
    public byte[] root() {
        List<byte[]> peaks = new ArrayList<>();
        for (int level = edge.size() - 1; level >= 0; level--) {
            int width = (int) (TileAddress.hashesOf(level, size) % TileAddress.FULL);
            peaks.addAll(TileHashes.peaks(edge.get(level), width));
        }
        if (peaks.isEmpty()) {
            return Hashes.treeHead(List.of());
        }
        byte[] root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hashes.node(peaks.get(i), root);
        }
        return root;
    }

    private byte[] row(int level) {
        while (edge.size() <= level) {
            edge.add(new byte[TileAddress.FULL * Hashes.LENGTH]);
        }
        return edge.get(level);
    }
}
