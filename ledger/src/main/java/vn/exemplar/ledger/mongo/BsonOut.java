package vn.exemplar.ledger.mongo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Writes BSON straight into bytes; the driver's writer does the same in several times the time. */
final class BsonOut {

    static final byte PLAIN = 0;
    static final byte UUID_SUBTYPE = 4;

    private ByteBuffer out = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);

    /** Begins a document or array; returns where, for {@link #end}. */
    int begin() {
        int start = out.position();
        room(Integer.BYTES).putInt(0);
        return start;
    }

    void end(int start) {
        room(1).put((byte) 0);
        out.putInt(start, out.position() - start);
    }

    int begin(BsonField field) {
        name(field, 0);
        return begin();
    }

    void int32(BsonField field, int value) {
        name(field, Integer.BYTES).putInt(value);
    }

    void int64(BsonField field, long value) {
        name(field, Long.BYTES).putLong(value);
    }

    void string(BsonField field, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        name(field, Integer.BYTES + utf8.length + 1)
                .putInt(utf8.length + 1)
                .put(utf8)
                .put((byte) 0);
    }

    void binary(BsonField field, byte[] bytes) {
        name(field, Integer.BYTES + 1 + bytes.length)
                .putInt(bytes.length)
                .put(PLAIN)
                .put(bytes);
    }

    void uuid(BsonField field, UUID uuid) {
        name(field, Integer.BYTES + 1 + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .put(UUID_SUBTYPE)
                .putLong(Long.reverseBytes(uuid.getMostSignificantBits()))
                .putLong(Long.reverseBytes(uuid.getLeastSignificantBits()));
    }

    byte[] bytes() {
        return Arrays.copyOf(out.array(), out.position());
    }

    private ByteBuffer name(BsonField field, int valueLength) {
        return room(field.bytes().length + valueLength).put(field.bytes());
    }

    private ByteBuffer room(int length) {
        if (out.remaining() < length) {
            int wanted = Math.addExact(out.position(), length);
            byte[] larger = Arrays.copyOf(out.array(), Math.max(wanted, 2 * out.capacity()));
            out = ByteBuffer.wrap(larger).order(ByteOrder.LITTLE_ENDIAN).position(out.position());
        }
        return out;
    }
}
