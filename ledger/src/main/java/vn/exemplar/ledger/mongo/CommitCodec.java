package vn.exemplar.ledger.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinarySubType;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.UuidRepresentation;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.Slice;

/**
 * Commits as documents and back. There is exactly one document for a commit: reading accepts the fields in the order in
 * which writing puts them, each of its own type, and nothing besides. Whatever differs (also a field that is there
 * twice, of which queries would see another than the reader) is a broken log. Event ids that are UUIDs take 16 bytes.
 */
final class CommitCodec {

    static final int FORMAT = 1;

    static final String ID = "_id";
    static final String COMMAND = "c";
    static final String SLICES = "s";
    static final String SLICE_AGGREGATE = "s.a";
    static final String SLICE_SEQUENCE = "s.q";
    static final String EVENT_ID = "e.i";

    private CommitCodec() {}

    static RawBsonDocument encode(Commit commit) {
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        try (BsonBinaryWriter out = new BsonBinaryWriter(bytes)) {
            write(out, commit);
        }
        return new RawBsonDocument(bytes.toByteArray());
    }

    private static void write(BsonWriter out, Commit commit) {
        out.writeStartDocument();
        out.writeInt64(ID, commit.firstIndex());
        out.writeInt32("n", commit.events().size());
        out.writeInt64("at", commit.atMicros());
        out.writeInt64("tm", commit.maxTimeNanos());
        out.writeBinaryData("v", new BsonBinary(commit.previousHash()));
        out.writeBinaryData("h", new BsonBinary(commit.hash()));
        out.writeString("w", commit.writer());
        String commandId = commit.commandId();
        if (commandId != null) {
            out.writeString(COMMAND, commandId);
        }
        out.writeInt32("f", FORMAT);
        Map<String, Integer> sliceOf = writeSlices(out, commit.slices());
        out.writeStartArray("e");
        commit.events().forEach(event -> write(out, event, sliceOf.getOrDefault(event.aggregateId(), -1)));
        out.writeEndArray();
        out.writeEndDocument();
    }

    private static Map<String, Integer> writeSlices(BsonWriter out, List<Slice> slices) {
        Map<String, Integer> sliceOf = new HashMap<>();
        out.writeStartArray(SLICES);
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            sliceOf.putIfAbsent(slice.aggregateId(), i);
            out.writeStartDocument();
            out.writeString("a", slice.aggregateId());
            out.writeInt64("q", slice.firstSequence());
            out.writeInt32("k", slice.count());
            out.writeEndDocument();
        }
        out.writeEndArray();
        return sliceOf;
    }

    private static void write(BsonWriter out, LedgerEvent event, int slice) {
        out.writeStartDocument();
        out.writeName("i");
        UUID uuid = uuidOf(event.eventId());
        if (uuid == null) {
            out.writeString(event.eventId());
        } else {
            out.writeBinaryData(new BsonBinary(uuid));
        }
        out.writeInt64("t", event.timeNanos());
        out.writeString("y", event.aggregateType());
        out.writeInt32("a", slice);
        out.writeInt64("q", event.sequence());
        out.writeString("pt", event.storedType());
        out.writeString("pr", event.revision());
        out.writeBinaryData("p", new BsonBinary(event.payload()));
        out.writeBinaryData("m", new BsonBinary(event.metadata()));
        out.writeEndDocument();
    }

    /** @throws BrokenLogException when the document is no commit of this log's format */
    static Commit decode(RawBsonDocument document) {
        try (BsonBinaryReader in = new BsonBinaryReader(document.getByteBuffer().asNIO())) {
            return read(in);
        } catch (RuntimeException unreadable) {
            throw new BrokenLogException(
                    indexOf(document),
                    Break.UNREADABLE,
                    "The document at " + indexOf(document) + " is not a commit: " + unreadable.getMessage());
        }
    }

    private static long indexOf(RawBsonDocument document) {
        try {
            BsonValue id = document.get(ID);
            return id != null && id.isInt64() ? Math.max(0, id.asInt64().getValue()) : 0;
        } catch (RuntimeException unreadable) {
            return 0;
        }
    }

    private static Commit read(BsonReader in) {
        in.readStartDocument();
        long firstIndex = in.readInt64(ID);
        require(firstIndex >= 0, "its index is negative");
        int count = in.readInt32("n");
        long at = in.readInt64("at");
        long maxTime = in.readInt64("tm");
        byte[] previousHash = hash(in, "v");
        byte[] hash = hash(in, "h");
        String writer = in.readString("w");
        String commandId = readCommandIdAndFormat(in);
        List<Slice> slices = readSlices(in);
        List<LedgerEvent> events = readEvents(in, firstIndex, slices);
        require(!events.isEmpty() && events.size() == count, "it does not hold the " + count + " events it names");
        require(in.readBsonType() == BsonType.END_OF_DOCUMENT, "it has a field too many");
        in.readEndDocument();
        return new Commit(firstIndex, at, maxTime, previousHash, hash, writer, commandId, slices, events);
    }

    private static @Nullable String readCommandIdAndFormat(BsonReader in) {
        String commandId = null;
        in.readBsonType();
        String field = in.readName();
        if (field.equals(COMMAND)) {
            commandId = in.readString();
            require(!commandId.isEmpty(), "its command id is empty");
            in.readBsonType();
            field = in.readName();
        }
        require(field.equals("f") && in.readInt32() == FORMAT, "its format is unknown");
        return commandId;
    }

    private static List<Slice> readSlices(BsonReader in) {
        List<Slice> slices = new ArrayList<>(1);
        in.readName(SLICES);
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            in.readStartDocument();
            slices.add(new Slice(in.readString("a"), in.readInt64("q"), in.readInt32("k")));
            in.readEndDocument();
        }
        in.readEndArray();
        return slices;
    }

    /** The slices of a document of which only they were read. */
    static List<Slice> slicesOf(BsonDocument projected) {
        return projected.getArray(SLICES).stream()
                .map(BsonValue::asDocument)
                .map(slice -> new Slice(
                        slice.getString("a").getValue(),
                        slice.getInt64("q").getValue(),
                        slice.getInt32("k").getValue()))
                .toList();
    }

    private static List<LedgerEvent> readEvents(BsonReader in, long firstIndex, List<Slice> slices) {
        List<LedgerEvent> events = new ArrayList<>(1);
        in.readName("e");
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            in.readStartDocument();
            events.add(readEvent(in, firstIndex + events.size(), slices));
            in.readEndDocument();
        }
        in.readEndArray();
        return events;
    }

    private static LedgerEvent readEvent(BsonReader in, long index, List<Slice> slices) {
        String eventId = readEventId(in);
        long time = in.readInt64("t");
        String aggregateType = in.readString("y");
        String aggregateId = slices.get(in.readInt32("a")).aggregateId();
        long sequence = in.readInt64("q");
        require(
                sequence >= 0 || sequence == LedgerEvent.NO_AGGREGATE && aggregateId.equals(eventId),
                "event " + index + " has no place in an aggregate");
        String storedType = in.readString("pt");
        String revision = in.readString("pr");
        return new LedgerEvent(
                index,
                eventId,
                time,
                aggregateType,
                aggregateId,
                sequence,
                storedType,
                revision,
                bytes(in, "p"),
                bytes(in, "m"));
    }

    private static String readEventId(BsonReader in) {
        in.readName("i");
        if (in.getCurrentBsonType() == BsonType.BINARY) {
            return in.readBinaryData().asUuid(UuidRepresentation.STANDARD).toString();
        }
        String eventId = in.readString();
        require(uuidOf(eventId) == null, "an event id is not written as a UUID");
        return eventId;
    }

    /** The key under which {@link LogCollection#BY_EVENT_ID} has an event id. */
    static Object eventKey(String eventId) {
        UUID uuid = uuidOf(eventId);
        return uuid == null ? eventId : new BsonBinary(uuid);
    }

    /** The UUID that a text is, or null when the text cannot be restored from it. */
    private static @Nullable UUID uuidOf(String text) {
        if (text.length() != 36 || text.charAt(8) != '-' || text.charAt(13) != '-') {
            return null;
        }
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? uuid : null;
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }

    private static byte[] hash(BsonReader in, String field) {
        byte[] hash = bytes(in, field);
        require(hash.length == Hashes.LENGTH, field + " is not a hash");
        return hash;
    }

    private static byte[] bytes(BsonReader in, String field) {
        BsonBinary binary = in.readBinaryData(field);
        require(binary.getType() == BsonBinarySubType.BINARY.getValue(), field + " is not plain bytes");
        return binary.getData();
    }

    private static void require(boolean condition, String whatIsWrong) {
        if (!condition) {
            throw new IllegalArgumentException(whatIsWrong);
        }
    }
}
