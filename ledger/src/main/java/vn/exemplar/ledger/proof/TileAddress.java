package vn.exemplar.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tile of hashes, or a bundle of entries, stands in a log (C2SP tlog-tiles). A tile of level 0 has the hashes of
 * up to 256 leaves; a tile of the level above has the heads of up to 256 full tiles.
 *
 * @param level 0 to 63, or {@link #ENTRIES}
 * @param index from 0 within its level
 * @param width number of hashes or entries, 1 to 256; below 256 it is partial
 */
public record TileAddress(int level, long index, int width) {

    /** Stands in place of a level for a bundle of entries. */
    public static final int ENTRIES = -1;

    /** Hashes in a full tile, entries in a full bundle. */
    public static final int FULL = 256;

    /** Levels of the binary tree that one tile spans. */
    static final int HEIGHT = 8;

    private static final int HIGHEST_LEVEL = 63;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    public TileAddress {
        if (level < ENTRIES || level > HIGHEST_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile: level %d, index %d, width %d".formatted(level, index, width));
        }
    }

    public static TileAddress full(int level, long index) {
        return new TileAddress(level, index, FULL);
    }

    public boolean isFull() {
        return width == FULL;
    }

    public boolean holdsEntries() {
        return level == ENTRIES;
    }

    /** Index of its first hash within the level, or of its first entry. */
    public long first() {
        return index * FULL;
    }

    /** Path below the log's prefix, for example {@code tile/0/x001/234.p/56}. */
    public String path() {
        StringBuilder number = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, "x%03d/".formatted(rest % 1000));
        }
        String place = "tile/" + (holdsEntries() ? "entries" : Integer.toString(level)) + "/" + number;
        return isFull() ? place : place + ".p/" + width;
    }

    /** Reads a path back; empty for everything that {@link #path} does not write. */
    public static Optional<TileAddress> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        if (level > HIGHEST_LEVEL || width < 1 || width > FULL) {
            return Optional.empty();
        }
        return Optional.of(new TileAddress(level, index, width))
                .filter(read -> read.path().equals(path));
    }

    /** Number of hashes that the whole tiles below give to a level of a tree of {@code size} leaves. */
    static long hashesOf(int level, long size) {
        int shift = level == ENTRIES ? 0 : HEIGHT * level;
        return shift > HIGHEST_LEVEL ? 0 : size >>> shift;
    }

    /** Whether this stands in the tree of {@code size} leaves, in exactly this width. */
    public boolean existsIn(long size) {
        return Math.min(FULL, hashesOf(level, size) - first()) == width;
    }

    /** Whether a tree of {@code size} leaves has all the hashes or entries of this, be it in a wider tile. */
    public boolean fitsInto(long size) {
        return width <= hashesOf(level, size) - first();
    }

    /** The tile at an index of a level of the tree of {@code size} leaves, as wide as it is there. */
    static TileAddress of(int level, long index, long size) {
        return new TileAddress(level, index, Math.toIntExact(Math.min(FULL, hashesOf(level, size) - index * FULL)));
    }

    /** How many tiles a level of a tree of {@code size} leaves has, the partial one included. */
    public static long count(int level, long size) {
        return Math.ceilDiv(hashesOf(level, size), (long) FULL);
    }

    /** The partial tiles and the partial bundle of a tree of {@code size} leaves, lowest level first. */
    public static List<TileAddress> partials(long size) {
        List<TileAddress> partials = new ArrayList<>();
        for (int level = ENTRIES; hashesOf(level, size) > 0; level++) {
            long rest = hashesOf(level, size) % FULL;
            if (rest > 0) {
                partials.add(new TileAddress(level, hashesOf(level, size) / FULL, Math.toIntExact(rest)));
            }
        }
        return partials;
    }
}
