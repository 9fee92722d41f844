package vn.exemplar.ledger.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The leaves of a level-0 tile themselves: each after its length as big-endian u16 (C2SP tlog-tiles). */
public final class EntryBundle {

    private EntryBundle() {}

    /** @throws IllegalArgumentException when an entry is longer than 65,535 bytes */
    public static byte[] encode(List<byte[]> entries) {
        ByteBuffer bundle = ByteBuffer.allocate(
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum());
        for (byte[] entry : entries) {
            if (entry.length > 0xffff) {
                throw new IllegalArgumentException("An entry of " + entry.length + " bytes does not fit into a bundle");
            }
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    /**
     * @param count entries that the bundle must hold
     * @throws IllegalArgumentException when it holds more, fewer, or half an entry
     */
    public static List<byte[]> decode(byte[] bundle, int count) {
        List<byte[]> entries = new ArrayList<>(count);
        int at = 0;
        while (at + Short.BYTES <= bundle.length && entries.size() < count) {
            int end = at + Short.BYTES + ((bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff);
            if (end > bundle.length) {
                break;
            }
            entries.add(Arrays.copyOfRange(bundle, at + Short.BYTES, end));
            at = end;
        }
        if (entries.size() != count || at != bundle.length) {
            throw new IllegalArgumentException(
                    "A bundle does not hold exactly %d entries, or ends within one".formatted(count));
        }
        return entries;
    }
}
