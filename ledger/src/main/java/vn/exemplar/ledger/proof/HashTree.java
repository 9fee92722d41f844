package vn.exemplar.ledger.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.exemplar.ledger.chain.Hashes;

/**
 * The tree of the first {@code size} leaves, read out of tiles: its head, and the proofs of RFC 6962, section 2.1. Cost
 * of a proof: about two tiles a level, that is 6 for a million leaves. Keeps the tiles that it read last. Not
 * thread-safe.
 */
public final class HashTree {

    private static final int KEPT_TILES = 16;

    private final long size;
    private final Tiles tiles;
    private final Map<TileAddress, byte[]> kept = new LinkedHashMap<>(KEPT_TILES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TileAddress, byte[]> eldest) {
            return size() > KEPT_TILES;
        }
    };

    public HashTree(long size, Tiles tiles) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree has no " + size + " leaves");
        }
        this.size = size;
        this.tiles = tiles;
    }

    public long size() {
        return size;
    }

    /** Tree head, 32 bytes. */
    public byte[] root() {
        return size == 0 ? Hashes.treeHead(List.of()) : head(0, size);
    }

    /** Hash of a leaf. */
    public byte[] leaf(long index) {
        requireLeaf(index);
        return perfect(0, index);
    }

    /**
     * Proves that a leaf is in this tree.
     *
     * @throws IndexOutOfBoundsException when the tree has no such leaf
     * @throws MissingTileException when a tile is not there
     */
    public InclusionProof inclusion(long index) {
        requireLeaf(index);
        List<byte[]> path = new ArrayList<>();
        include(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * Proves that a smaller tree is a prefix of this one.
     *
     * @throws IndexOutOfBoundsException when this tree is smaller than {@code oldSize}
     * @throws MissingTileException when a tile is not there
     */
    public ConsistencyProof consistency(long oldSize) {
        if (oldSize < 0 || oldSize > size) {
            throw new IndexOutOfBoundsException(
                    "A tree of %d leaves does not extend one of %d".formatted(size, oldSize));
        }
        List<byte[]> path = new ArrayList<>();
        if (oldSize > 0 && oldSize < size) {
            extend(oldSize, 0, size, true, path);
        }
        return new ConsistencyProof(oldSize, size, path);
    }

    private void requireLeaf(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("A tree of %d leaves has no leaf %d".formatted(size, index));
        }
    }

    /** {@code PATH(m, D[from:to])} of the RFC. */
    private void include(long leaf, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (leaf < middle) {
            include(leaf, from, middle, path);
            path.add(head(middle, to));
        } else {
            include(leaf, middle, to, path);
            path.add(head(from, middle));
        }
    }

    /** {@code SUBPROOF(m, D[from:to], b)} of the RFC; {@code old} is where the older tree ends. */
    private void extend(long old, long from, long to, boolean complete, List<byte[]> path) {
        if (old == to) {
            if (!complete) {
                path.add(head(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (old <= middle) {
            extend(old, from, middle, complete, path);
            path.add(head(middle, to));
        } else {
            extend(old, middle, to, false, path);
            path.add(head(from, middle));
        }
    }

    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** {@code MTH(D[from:to])} of the RFC; {@code from} is where the recursion over the whole tree splits. */
    private byte[] head(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return perfect(height, from >>> height);
        }
        long middle = from + split(count);
        return Hashes.node(head(from, middle), head(middle, to));
    }

    /** Head of the {@code place}-th perfect tree of {@code 2^height} leaves. */
    private byte[] perfect(int height, long place) {
        int level = height / TileAddress.HEIGHT;
        int count = 1 << (height % TileAddress.HEIGHT);
        long first = place * count;
        byte[] tile = tile(TileAddress.of(level, first / TileAddress.FULL, size));
        return TileHashes.head(tile, (int) (first % TileAddress.FULL), count);
    }

    private byte[] tile(TileAddress address) {
        byte[] found = kept.get(address);
        if (found == null) {
            found = tiles.read(address);
            if (found.length != address.width() * Hashes.LENGTH) {
                throw new MissingTileException(address);
            }
            kept.put(address, found);
        }
        return found;
    }
}
