package vn.exemplar.ledger.mongo;

import static vn.exemplar.ledger.mongo.CommitFields.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.BsonValue;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.CommitHeader;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.Slice;

/**
 * Commits as documents and back. There is exactly one document for a commit: reading accepts the fields in the order in
 * which writing puts them, each of its own type, and nothing besides. Whatever differs (also a field that is there
 * twice, of which queries would see another than the reader) is a broken log. Event ids that are UUIDs take 16 bytes.
 */
final class CommitCodec {

    private CommitCodec() {}

    static RawBsonDocument encode(Commit commit) {
        return CommitEncoder.encode(commit);
    }

    /** @throws BrokenLogException when the document is no commit of this log's format */
    static Commit decode(RawBsonDocument document) {
        return readable(document, () -> {
            BsonIn in = open(document);
            int end = in.begin();
            Commit commit = readCommit(in);
            in.end(end);
            return commit;
        });
    }

    /** A commit of which only the header was read. */
    static CommitHeader decodeHeader(RawBsonDocument projected) {
        return readable(projected, () -> {
            BsonIn in = open(projected);
            int end = in.begin();
            CommitHeader header = readHeader(in);
            in.end(end);
            return header;
        });
    }

    /** The slices of a commit of which only they were read. */
    static List<Slice> decodeSlices(RawBsonDocument projected) {
        return readable(projected, () -> {
            BsonIn in = open(projected);
            int end = in.begin();
            in.int64(ID);
            List<Slice> slices = readSlices(in);
            in.end(end);
            return slices;
        });
    }

    private static <T> T readable(RawBsonDocument document, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BrokenLogException(
                    indexOf(document),
                    Break.UNREADABLE,
                    "The document at " + indexOf(document) + " is not a commit: " + unreadable.getMessage());
        }
    }

    private static BsonIn open(RawBsonDocument document) {
        ByteBuf bytes = document.getByteBuffer();
        return new BsonIn(bytes.array(), bytes.position(), bytes.remaining());
    }

    private static long indexOf(RawBsonDocument document) {
        try {
            BsonValue id = document.get(ID.name());
            return id != null && id.isInt64() ? Math.max(0, id.asInt64().getValue()) : 0;
        } catch (RuntimeException unreadable) {
            return 0;
        }
    }

    private static Commit readCommit(BsonIn in) {
        CommitHeader header = readHeader(in);
        String writer = in.string(WRITER);
        String commandId = in.isNext(COMMAND) ? in.string(COMMAND) : null;
        BsonIn.require(commandId == null || !commandId.isEmpty(), "its command id is empty");
        BsonIn.require(in.int32(VERSION) == FORMAT, "its format is unknown");
        List<Slice> slices = readSlices(in);
        List<LedgerEvent> events = readEvents(in, header.firstIndex(), slices);
        BsonIn.require(
                !events.isEmpty() && events.size() == header.count(), "it does not hold the events that it counts");
        return new Commit(
                header.firstIndex(),
                header.atMicros(),
                header.maxTimeNanos(),
                header.previousHash(),
                header.hash(),
                writer,
                commandId,
                slices,
                events);
    }

    private static CommitHeader readHeader(BsonIn in) {
        long firstIndex = in.int64(ID);
        BsonIn.require(firstIndex >= 0, "its index is negative");
        return new CommitHeader(
                firstIndex, in.int32(COUNT), in.int64(AT), in.int64(MAX_TIME), in.hash(PREVIOUS_HASH), in.hash(HASH));
    }

    private static List<Slice> readSlices(BsonIn in) {
        List<Slice> slices = new ArrayList<>(1);
        int array = in.begin(SLICES);
        while (!in.atEnd(array)) {
            int document = in.begin(BsonField.element(slices.size()));
            slices.add(new Slice(in.string(SLICE_AGGREGATE), in.int64(SLICE_SEQUENCE), in.int32(SLICE_COUNT)));
            in.end(document);
        }
        in.end(array);
        return slices;
    }

    private static List<LedgerEvent> readEvents(BsonIn in, long firstIndex, List<Slice> slices) {
        List<LedgerEvent> events = new ArrayList<>(1);
        int array = in.begin(EVENTS);
        while (!in.atEnd(array)) {
            int document = in.begin(BsonField.element(events.size()));
            events.add(readEvent(in, firstIndex + events.size(), slices));
            in.end(document);
        }
        in.end(array);
        return events;
    }

    private static LedgerEvent readEvent(BsonIn in, long index, List<Slice> slices) {
        String eventId = readEventId(in);
        long time = in.int64(TIME);
        String aggregateType = in.string(AGGREGATE_TYPE);
        String aggregateId = slices.get(in.int32(SLICE)).aggregateId();
        return new LedgerEvent(
                index,
                eventId,
                time,
                aggregateType,
                aggregateId,
                in.int64(SEQUENCE),
                in.string(STORED_TYPE),
                in.string(REVISION),
                in.binary(PAYLOAD),
                in.binary(METADATA));
    }

    private static String readEventId(BsonIn in) {
        if (in.isNext(EVENT_UUID)) {
            return in.uuid(EVENT_UUID).toString();
        }
        String eventId = in.string(EVENT_TEXT);
        BsonIn.require(uuidOf(eventId) == null, "an event id is not written as a UUID");
        return eventId;
    }
}
