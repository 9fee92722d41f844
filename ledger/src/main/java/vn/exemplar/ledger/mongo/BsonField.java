package vn.exemplar.ledger.mongo;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * A field's type and name as they stand before its value in BSON.
 *
 * @param name for queries and messages
 * @param bytes type byte, name, NUL
 */
record BsonField(String name, byte[] bytes) {

    private static final BsonField[] FIRST_ELEMENTS =
            IntStream.range(0, 32).mapToObj(i -> document(Integer.toString(i))).toArray(BsonField[]::new);

    static BsonField string(String name) {
        return of(0x02, name);
    }

    static BsonField document(String name) {
        return of(0x03, name);
    }

    /** The document at a place of an array. */
    static BsonField element(int place) {
        return place < FIRST_ELEMENTS.length ? FIRST_ELEMENTS[place] : document(Integer.toString(place));
    }

    static BsonField array(String name) {
        return of(0x04, name);
    }

    static BsonField binary(String name) {
        return of(0x05, name);
    }

    static BsonField int32(String name) {
        return of(0x10, name);
    }

    static BsonField int64(String name) {
        return of(0x12, name);
    }

    private static BsonField of(int type, String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[utf8.length + 2];
        bytes[0] = (byte) type;
        System.arraycopy(utf8, 0, bytes, 1, utf8.length);
        return new BsonField(name, bytes);
    }
}
