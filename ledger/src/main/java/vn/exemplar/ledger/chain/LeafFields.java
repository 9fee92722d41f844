package vn.exemplar.ledger.chain;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a leaf says, read back from its bytes (layout: see the package).
 *
 * @param origin name of the log
 * @param index global index of the event
 * @param place of the event in its commit, from 0
 * @param count events of the commit
 * @param eventId id of the event
 * @param aggregateType type of the aggregate, empty when there is none
 * @param aggregateId id of the aggregate; the event's own id when it belongs to none
 * @param sequence number in the aggregate; -1 when it belongs to none
 * @param timeNanos when it happened, nanoseconds since the epoch
 * @param storedType stable name of the payload's type
 * @param revision of the payload's type, empty when there is none
 * @param payload length and hash of the payload
 * @param metadata length and hash of the metadata
 * @param header what the commit's first leaf says of the commit
 */
public record LeafFields(
        String origin,
        long index,
        int place,
        int count,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        long timeNanos,
        String storedType,
        String revision,
        Content payload,
        Content metadata,
        Optional<Header> header) {

    private static final byte[] FORMAT = "AEL1".getBytes(StandardCharsets.US_ASCII);

    /**
     * Bytes that are not in the leaf.
     *
     * @param length in bytes
     * @param hash SHA-256, 32 bytes
     */
    public record Content(long length, byte[] hash) {}

    /**
     * What only the first leaf of a commit has.
     *
     * @param atMicros commit time, microseconds since the epoch
     * @param maxTimeNanos highest event time so far, nanoseconds since the epoch
     * @param commandId idempotency key, empty when there is none
     * @param writer name of the process
     * @param previousHash of the commit before, 32 bytes
     */
    public record Header(long atMicros, long maxTimeNanos, String commandId, String writer, byte[] previousHash) {}

    /** @throws IllegalArgumentException when the bytes are no leaf, or have bytes to spare */
    public static LeafFields decode(byte[] leaf) {
        ByteBuffer in = ByteBuffer.wrap(leaf);
        try {
            LeafFields read = read(in);
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("it has bytes to spare");
            }
            return read;
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("it is cut off", tooShort);
        }
    }

    private static LeafFields read(ByteBuffer in) {
        if (!java.util.Arrays.equals(bytes(in, FORMAT.length), FORMAT)) {
            throw new IllegalArgumentException("its format is not AEL1");
        }
        String origin = text(in);
        long index = in.getLong();
        int place = in.getInt();
        int count = in.getInt();
        if (index < 0 || place < 0 || place >= count) {
            throw new IllegalArgumentException("it has no place in a commit");
        }
        return new LeafFields(
                origin,
                index,
                place,
                count,
                text(in),
                text(in),
                text(in),
                in.getLong(),
                in.getLong(),
                text(in),
                text(in),
                content(in),
                content(in),
                place == 0 ? Optional.of(header(in)) : Optional.empty());
    }

    private static Header header(ByteBuffer in) {
        return new Header(in.getLong(), in.getLong(), text(in), text(in), bytes(in, Hashes.LENGTH));
    }

    private static Content content(ByteBuffer in) {
        return new Content(in.getLong(), bytes(in, Hashes.LENGTH));
    }

    private static String text(ByteBuffer in) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(in, in.getInt())))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new IllegalArgumentException("a text is not UTF-8", malformed);
        }
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("it is cut off");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
