package vn.exemplar.ledger.verify;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.Slice;

/**
 * Commits with their content as bytes, for exports. All numbers are big-endian; {@code lp(x)} is the length of {@code x}
 * in bytes as u32, followed by {@code x}; texts are UTF-8; an absent command id is the empty text.
 *
 * <pre>
 * record = u32 length of what follows
 *        | i64 firstIndex | u32 n | i64 atMicros | i64 maxTimeNanos | previousHash[32] | hash[32]
 *        | lp(writer) | lp(commandId)
 *        | u32 slices, each: lp(aggregateId) | i64 firstSequence | u32 count
 *        | n events, each:   lp(eventId) | lp(aggregateType) | lp(aggregateId) | i64 sequence | i64 timeNanos
 *                          | lp(storedType) | lp(revision) | lp(payload) | lp(metadata)
 * </pre>
 */
final class CommitRecords {

    private static final int LEAST_EVENT = 7 * Integer.BYTES + 2 * Long.BYTES;
    private static final int LEAST_SLICE = 2 * Integer.BYTES + Long.BYTES;

    private CommitRecords() {}

    static void write(DataOutputStream out, Commit commit) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(Math.toIntExact(length(commit)));
        body.putLong(commit.firstIndex()).putInt(commit.events().size());
        body.putLong(commit.atMicros()).putLong(commit.maxTimeNanos());
        body.put(commit.previousHash()).put(commit.hash());
        String commandId = commit.commandId();
        put(body, utf8(commit.writer()));
        put(body, utf8(commandId == null ? "" : commandId));
        body.putInt(commit.slices().size());
        for (Slice slice : commit.slices()) {
            put(body, utf8(slice.aggregateId()));
            body.putLong(slice.firstSequence()).putInt(slice.count());
        }
        commit.events().forEach(event -> write(body, event));
        out.writeInt(body.position());
        out.write(body.array(), 0, body.position());
    }

    private static void write(ByteBuffer body, LedgerEvent event) {
        put(body, utf8(event.eventId()));
        put(body, utf8(event.aggregateType()));
        put(body, utf8(event.aggregateId()));
        body.putLong(event.sequence()).putLong(event.timeNanos());
        put(body, utf8(event.storedType()));
        put(body, utf8(event.revision()));
        put(body, event.payload());
        put(body, event.metadata());
    }

    /** An upper bound: a character takes at most three bytes of UTF-8. */
    private static long length(Commit commit) {
        String commandId = commit.commandId();
        long length = 256 + 3L * (commit.writer().length() + (commandId == null ? 0 : commandId.length()));
        for (Slice slice : commit.slices()) {
            length += LEAST_SLICE + 3L * slice.aggregateId().length();
        }
        for (LedgerEvent event : commit.events()) {
            int texts = event.eventId().length()
                    + event.aggregateType().length()
                    + event.aggregateId().length()
                    + event.storedType().length()
                    + event.revision().length();
            length += LEAST_EVENT + 3L * texts + event.payload().length + event.metadata().length;
        }
        return length;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ByteBuffer body, byte[] bytes) {
        body.putInt(bytes.length).put(bytes);
    }

    /**
     * Reads the next record.
     *
     * @param in at the beginning of a record, not at the end
     * @throws IllegalArgumentException when there is none
     */
    static Commit read(ByteBuffer in) {
        try {
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new IllegalArgumentException("a record is cut off");
            }
            ByteBuffer body = in.slice(in.position(), length);
            in.position(in.position() + length);
            Commit commit = readBody(body);
            if (body.hasRemaining()) {
                throw new IllegalArgumentException("a record has bytes to spare");
            }
            return commit;
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("a record is cut off", tooShort);
        }
    }

    /** Whether the next record is whole and holds nothing from an index on; leaves the position where it is. */
    static boolean endsBefore(ByteBuffer in, long index) {
        int at = in.position();
        int header = Integer.BYTES + Long.BYTES + Integer.BYTES;
        if (in.remaining() < header || in.getInt(at) < header || in.getInt(at) > in.remaining() - Integer.BYTES) {
            return false;
        }
        return in.getLong(at + Integer.BYTES) + in.getInt(at + Integer.BYTES + Long.BYTES) <= index;
    }

    /** Passes over a record that is whole. */
    static void skip(ByteBuffer in) {
        in.position(in.position() + Integer.BYTES + in.getInt(in.position()));
    }

    private static Commit readBody(ByteBuffer in) {
        long firstIndex = in.getLong();
        int count = in.getInt();
        long at = in.getLong();
        long maxTime = in.getLong();
        byte[] previous = bytes(in, Hashes.LENGTH);
        byte[] hash = bytes(in, Hashes.LENGTH);
        String writer = text(in);
        String commandId = text(in);
        List<Slice> slices = readSlices(in);
        if (firstIndex < 0 || count < 1 || count > in.remaining() / LEAST_EVENT) {
            throw new IllegalArgumentException("a record does not hold the events that it counts");
        }
        List<LedgerEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(readEvent(in, firstIndex + i));
        }
        return new Commit(
                firstIndex,
                at,
                maxTime,
                previous,
                hash,
                writer,
                commandId.isEmpty() ? null : commandId,
                slices,
                events);
    }

    private static List<Slice> readSlices(ByteBuffer in) {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / LEAST_SLICE) {
            throw new IllegalArgumentException("a record does not hold the slices that it counts");
        }
        List<Slice> slices = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            slices.add(new Slice(text(in), in.getLong(), in.getInt()));
        }
        return slices;
    }

    private static LedgerEvent readEvent(ByteBuffer in, long index) {
        String eventId = text(in);
        String aggregateType = text(in);
        String aggregateId = text(in);
        long sequence = in.getLong();
        long time = in.getLong();
        return new LedgerEvent(
                index,
                eventId,
                time,
                aggregateType,
                aggregateId,
                sequence,
                text(in),
                text(in),
                bytes(in, in.getInt()),
                bytes(in, in.getInt()));
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
            throw new IllegalArgumentException("a record is cut off");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
