package vn.exemplar.ledger.mongo;

import static vn.exemplar.ledger.mongo.CommitFields.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.CommitHeader;
import vn.exemplar.ledger.chain.Draft;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.Slice;

/** Commits as documents: the fields always stand in one order, so that a commit has exactly one document. */
final class CommitEncoder {

    private CommitEncoder() {}

    static RawBsonDocument encode(Commit commit) {
        BsonOut out = new BsonOut();
        write(out, commit.header(), commit.writer(), commit.commandId(), commit.slices(), commit.events());
        return new RawBsonDocument(out.bytes());
    }

    /** The document of a draft, but for its place: {@link #place} completes it. */
    static byte[] template(Draft draft) {
        BsonOut out = new BsonOut();
        write(out, CommitHeader.BEFORE_THE_FIRST, draft.writer(), draft.commandId(), draft.slices(), draft.events());
        return out.bytes();
    }

    /** Writes the header over the one that stands in a document: it comes first and always takes the same bytes. */
    static void place(byte[] document, CommitHeader header) {
        ByteBuffer out =
                ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN).position(Integer.BYTES);
        skip(out, ID).putLong(header.firstIndex());
        skip(out, COUNT).putInt(header.count());
        skip(out, AT).putLong(header.atMicros());
        skip(out, MAX_TIME).putLong(header.maxTimeNanos());
        skip(out, PREVIOUS_HASH).putInt(Hashes.LENGTH).put(BsonOut.PLAIN).put(header.previousHash());
        skip(out, HASH).putInt(Hashes.LENGTH).put(BsonOut.PLAIN).put(header.hash());
    }

    private static ByteBuffer skip(ByteBuffer out, BsonField field) {
        return out.position(out.position() + field.bytes().length);
    }

    private static void write(
            BsonOut out,
            CommitHeader header,
            String writer,
            @Nullable String commandId,
            List<Slice> slices,
            List<LedgerEvent> events) {
        int document = out.begin();
        out.int64(ID, header.firstIndex());
        out.int32(COUNT, header.count());
        out.int64(AT, header.atMicros());
        out.int64(MAX_TIME, header.maxTimeNanos());
        out.binary(PREVIOUS_HASH, header.previousHash());
        out.binary(HASH, header.hash());
        out.string(WRITER, writer);
        if (commandId != null) {
            out.string(COMMAND, commandId);
        }
        out.int32(VERSION, FORMAT);
        Map<String, Integer> sliceOf = writeSlices(out, slices);
        int array = out.begin(EVENTS);
        for (int i = 0; i < events.size(); i++) {
            LedgerEvent event = events.get(i);
            write(out, i, event, sliceOf.getOrDefault(event.aggregateId(), -1));
        }
        out.end(array);
        out.end(document);
    }

    private static Map<String, Integer> writeSlices(BsonOut out, List<Slice> slices) {
        Map<String, Integer> sliceOf = new HashMap<>();
        int array = out.begin(SLICES);
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            sliceOf.putIfAbsent(slice.aggregateId(), i);
            int document = out.begin(BsonField.element(i));
            out.string(SLICE_AGGREGATE, slice.aggregateId());
            out.int64(SLICE_SEQUENCE, slice.firstSequence());
            out.int32(SLICE_COUNT, slice.count());
            out.end(document);
        }
        out.end(array);
        return sliceOf;
    }

    private static void write(BsonOut out, int place, LedgerEvent event, int slice) {
        int document = out.begin(BsonField.element(place));
        UUID uuid = uuidOf(event.eventId());
        if (uuid == null) {
            out.string(EVENT_TEXT, event.eventId());
        } else {
            out.uuid(EVENT_UUID, uuid);
        }
        out.int64(TIME, event.timeNanos());
        out.string(AGGREGATE_TYPE, event.aggregateType());
        out.int32(SLICE, slice);
        out.int64(SEQUENCE, event.sequence());
        out.string(STORED_TYPE, event.storedType());
        out.string(REVISION, event.revision());
        out.binary(PAYLOAD, event.payload());
        out.binary(METADATA, event.metadata());
        out.end(document);
    }
}
