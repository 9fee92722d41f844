package vn.exemplar.ledger.mongo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import vn.exemplar.ledger.chain.Hashes;

/**
 * Reads BSON whose fields must come in a known order, straight from bytes. Everything that differs is an
 * {@link IllegalArgumentException}; no length is trusted.
 */
final class BsonIn {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_ENDIAN_LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final int limit;
    private int position;

    BsonIn(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.position = offset;
        this.limit = offset + length;
    }

    /** Begins a document or array; returns where it must end, for {@link #end}. */
    int begin() {
        int start = position;
        int length = readInt();
        require(length >= Integer.BYTES + 1 && length <= limit - start, "a document is longer than its place");
        return start + length;
    }

    int begin(BsonField field) {
        expect(field);
        return begin();
    }

    /** Whether the document that must end there does so here. */
    boolean atEnd(int end) {
        return position == end - 1;
    }

    void end(int end) {
        require(atEnd(end) && bytes[position] == 0, "it has a field too many");
        position = end;
    }

    /** Whether this field comes next. */
    boolean isNext(BsonField field) {
        byte[] expected = field.bytes();
        return position + expected.length <= limit
                && Arrays.equals(bytes, position, position + expected.length, expected, 0, expected.length);
    }

    int int32(BsonField field) {
        expect(field);
        return readInt();
    }

    long int64(BsonField field) {
        expect(field);
        return readLong(LONG);
    }

    String string(BsonField field) {
        expect(field);
        int length = readInt() - 1;
        require(length >= 0 && length < limit - position, field, " is longer than its place");
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        require(
                text.indexOf(REPLACEMENT) < 0
                        || Arrays.equals(
                                text.getBytes(StandardCharsets.UTF_8),
                                Arrays.copyOfRange(bytes, position, position + length)),
                field,
                " is not UTF-8");
        position += length;
        require(bytes[position++] == 0, field, " does not end where it should");
        return text;
    }

    byte[] binary(BsonField field) {
        expect(field);
        int length = binaryLength(field, BsonOut.PLAIN);
        byte[] value = Arrays.copyOfRange(bytes, position, position + length);
        position += length;
        return value;
    }

    byte[] hash(BsonField field) {
        byte[] hash = binary(field);
        require(hash.length == Hashes.LENGTH, field, " is not a hash");
        return hash;
    }

    UUID uuid(BsonField field) {
        expect(field);
        int length = binaryLength(field, BsonOut.UUID_SUBTYPE);
        require(length == 2 * Long.BYTES, field, " is no UUID");
        return new UUID(readLong(BIG_ENDIAN_LONG), readLong(BIG_ENDIAN_LONG));
    }

    private int binaryLength(BsonField field, byte subtype) {
        int length = readInt();
        require(length >= 0 && length < limit - position, field, " is longer than its place");
        require(bytes[position++] == subtype, field, " is bytes of another kind");
        return length;
    }

    private void expect(BsonField field) {
        require(isNext(field), field, " is not where it should be");
        position += field.bytes().length;
    }

    private int readInt() {
        require(Integer.BYTES <= limit - position, "it ends too early");
        int value = (int) INT.get(bytes, position);
        position += Integer.BYTES;
        return value;
    }

    private long readLong(VarHandle order) {
        require(Long.BYTES <= limit - position, "it ends too early");
        long value = (long) order.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    private static void require(boolean condition, BsonField field, String whatIsWrong) {
        if (!condition) {
            throw new IllegalArgumentException(field.name() + whatIsWrong);
        }
    }

    static void require(boolean condition, String whatIsWrong) {
        if (!condition) {
            throw new IllegalArgumentException(whatIsWrong);
        }
    }
}
