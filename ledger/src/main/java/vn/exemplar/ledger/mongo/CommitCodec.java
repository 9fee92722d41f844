package vn.exemplar.ledger.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.Slice;

/** Commits as documents and back. Reading invents nothing: what is missing or of another type is a broken log. */
final class CommitCodec {

    static final int FORMAT = 1;

    static final String ID = "_id";
    static final String COMMAND = "c";
    static final String MAX_TIME = "tm";
    static final String COMMIT_TIME = "at";
    static final String SLICES = "s";
    static final String EVENTS = "e";
    static final String SLICE_AGGREGATE = "s.a";
    static final String SLICE_SEQUENCE = "s.q";
    static final String EVENT_ID = "e.i";

    private CommitCodec() {}

    static BsonDocument encode(Commit commit) {
        BsonDocument document = new BsonDocument(ID, new BsonInt64(commit.firstIndex()))
                .append("n", new BsonInt32(commit.events().size()))
                .append(COMMIT_TIME, new BsonInt64(commit.atMicros()))
                .append(MAX_TIME, new BsonInt64(commit.maxTimeNanos()))
                .append("v", new BsonBinary(commit.previousHash()))
                .append("h", new BsonBinary(commit.hash()))
                .append("w", new BsonString(commit.writer()));
        String commandId = commit.commandId();
        if (commandId != null) {
            document.append(COMMAND, new BsonString(commandId));
        }
        Map<String, Integer> sliceOf = new HashMap<>();
        BsonArray slices = new BsonArray();
        for (Slice slice : commit.slices()) {
            sliceOf.putIfAbsent(slice.aggregateId(), slices.size());
            slices.add(new BsonDocument("a", new BsonString(slice.aggregateId()))
                    .append("q", new BsonInt64(slice.firstSequence()))
                    .append("k", new BsonInt32(slice.count())));
        }
        BsonArray events = new BsonArray();
        for (LedgerEvent event : commit.events()) {
            events.add(encode(event, sliceOf.getOrDefault(event.aggregateId(), -1)));
        }
        return document.append("f", new BsonInt32(FORMAT))
                .append(SLICES, slices)
                .append(EVENTS, events);
    }

    private static BsonDocument encode(LedgerEvent event, int slice) {
        return new BsonDocument("i", new BsonString(event.eventId()))
                .append("t", new BsonInt64(event.timeNanos()))
                .append("y", new BsonString(event.aggregateType()))
                .append("a", new BsonInt32(slice))
                .append("q", new BsonInt64(event.sequence()))
                .append("pt", new BsonString(event.storedType()))
                .append("pr", new BsonString(event.revision()))
                .append("p", new BsonBinary(event.payload()))
                .append("m", new BsonBinary(event.metadata()));
    }

    /** @throws BrokenLogException when the document is no commit of this log's format */
    static Commit decode(BsonDocument document) {
        try {
            return read(document);
        } catch (RuntimeException unreadable) {
            BsonValue id = document.get(ID);
            long index = id != null && id.isInt64() ? id.asInt64().getValue() : 0;
            throw new BrokenLogException(
                    index, Break.UNREADABLE, "The document " + id + " is not a commit: " + unreadable.getMessage());
        }
    }

    private static Commit read(BsonDocument document) {
        if (document.getInt32("f").getValue() != FORMAT) {
            throw new IllegalArgumentException("format " + document.get("f") + " is unknown");
        }
        long firstIndex = document.getInt64(ID).getValue();
        List<Slice> slices = document.getArray(SLICES).stream()
                .map(BsonValue::asDocument)
                .map(CommitCodec::readSlice)
                .toList();
        BsonArray stored = document.getArray(EVENTS);
        if (stored.isEmpty() || document.getInt32("n").getValue() != stored.size()) {
            throw new IllegalArgumentException("it should hold " + document.get("n") + " events");
        }
        LedgerEvent[] events = new LedgerEvent[stored.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = readEvent(firstIndex + i, slices, stored.get(i).asDocument());
        }
        return new Commit(
                firstIndex,
                document.getInt64(COMMIT_TIME).getValue(),
                document.getInt64(MAX_TIME).getValue(),
                document.getBinary("v").getData(),
                document.getBinary("h").getData(),
                document.getString("w").getValue(),
                document.containsKey(COMMAND) ? document.getString(COMMAND).getValue() : null,
                slices,
                List.of(events));
    }

    static Slice readSlice(BsonDocument slice) {
        return new Slice(
                slice.getString("a").getValue(),
                slice.getInt64("q").getValue(),
                slice.getInt32("k").getValue());
    }

    private static LedgerEvent readEvent(long index, List<Slice> slices, BsonDocument event) {
        return new LedgerEvent(
                index,
                event.getString("i").getValue(),
                event.getInt64("t").getValue(),
                event.getString("y").getValue(),
                slices.get(event.getInt32("a").getValue()).aggregateId(),
                event.getInt64("q").getValue(),
                event.getString("pt").getValue(),
                event.getString("pr").getValue(),
                event.getBinary("p").getData(),
                event.getBinary("m").getData());
    }
}
