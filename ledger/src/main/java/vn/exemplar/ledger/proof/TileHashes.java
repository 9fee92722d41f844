package vn.exemplar.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.exemplar.ledger.chain.Hashes;

/** Hashes that lie one after the other in a tile. */
final class TileHashes {

    private TileHashes() {}

    static byte[] at(byte[] tile, int place) {
        return Arrays.copyOfRange(tile, place * Hashes.LENGTH, (place + 1) * Hashes.LENGTH);
    }

    /** Head of the perfect tree over {@code count} hashes from {@code place}; {@code count} is a power of two. */
    static byte[] head(byte[] tile, int place, int count) {
        byte[] row = Arrays.copyOfRange(tile, place * Hashes.LENGTH, (place + count) * Hashes.LENGTH);
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width / 2; i++) {
                byte[] node = Hashes.node(at(row, 2 * i), at(row, 2 * i + 1));
                System.arraycopy(node, 0, row, i * Hashes.LENGTH, Hashes.LENGTH);
            }
        }
        return Arrays.copyOf(row, Hashes.LENGTH);
    }

    /** Heads of the largest perfect trees that {@code count} hashes make up, from left to right. */
    static List<byte[]> peaks(byte[] tile, int count) {
        List<byte[]> peaks = new ArrayList<>();
        int place = 0;
        for (int bit = Integer.highestOneBit(count); bit > 0; bit /= 2) {
            if ((count & bit) != 0) {
                peaks.add(head(tile, place, bit));
                place += bit;
            }
        }
        return peaks;
    }
}
