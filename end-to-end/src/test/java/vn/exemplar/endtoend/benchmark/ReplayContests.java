package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.verify.LedgerVerifier;

/** Reading a whole log: the bare driver, Axon's stream with and without payloads, the verifier. */
final class ReplayContests {

    private static final int WRITERS = 512;
    private static final int RAW_BATCH = 1000;

    private final MongoDatabase database;
    private final Effort effort;
    private @Nullable Contest onShort;

    ReplayContests(Store store, Effort effort) {
        this.database = store.fresh();
        this.effort = effort;
    }

    Stream<Supplier<Figure>> figures() {
        return Stream.of(this::replays, this::deserialising, this::verify, this::flatness, this::tokenSize);
    }

    /** Runs once, before the log grows. */
    private Contest onShort() {
        Contest done = onShort;
        if (done == null) {
            fillTo(effort.shortLog());
            done = new Contest()
                    .with("raw", this::raw)
                    .with("replay", () -> replay(false))
                    .with("replay with payloads", () -> replay(true))
                    .with("payloads alone", this::payloadsAlone)
                    .with("verify", this::verified)
                    .with("hashes alone", this::hashesAlone)
                    .run(effort.warmUps(), effort.rounds());
            onShort = done;
        }
        return done;
    }

    private Figure replays() {
        return Figure.atLeast(
                "replay",
                "replay through Axon's interface vs raw cursor, without payload deserialisation",
                onShort().ratio("replay", "raw"),
                "x",
                0.75,
                AppendContests.details(onShort(), "raw", "replay"));
    }

    private Figure deserialising() {
        return Figure.atLeast(
                "replay-with-payloads",
                "replay through Axon's interface vs raw cursor, with payload deserialisation",
                onShort().ratio("replay with payloads", "raw"),
                "x",
                0.60,
                AppendContests.details(onShort(), "raw", "replay with payloads", "payloads alone"));
    }

    private Figure verify() {
        return Figure.atLeast(
                "verify",
                "verification of the whole log vs raw cursor",
                onShort().ratio("verify", "raw"),
                "x",
                0.85,
                AppendContests.details(onShort(), "raw", "verify", "hashes alone"));
    }

    private Figure flatness() {
        double shortRate = onShort().rate("replay");
        fillTo(effort.longLog());
        Contest onLong = new Contest()
                .with("raw", this::raw)
                .with("replay", () -> replay(false))
                .run(1, effort.rounds());
        Map<String, Object> details = AppendContests.details(onLong, "raw", "replay");
        details.put("events", effort.longLog());
        return Figure.atLeast(
                "replay-flat",
                "rate of a replay of %,d events vs of %,d".formatted(effort.longLog(), effort.shortLog()),
                onLong.rate("replay") / shortRate,
                "x",
                0.9,
                details);
    }

    private Figure tokenSize() {
        byte[] token = SampleEvents.SERIALIZER
                .serialize(new GlobalSequenceTrackingToken(Long.MAX_VALUE), byte[].class)
                .getData();
        return Figure.atMost(
                "token-size",
                "stored size of a tracking token at the greatest index",
                token.length,
                "bytes",
                100,
                Map.of("token", new String(token, StandardCharsets.UTF_8)));
    }

    private void fillTo(int events) {
        LedgerWriter writer = Store.writer(database, "benchmark");
        int missing = (int) (events - Store.reader(database).head().orElse(-1) - 1);
        AtomicInteger left = new AtomicInteger(missing);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, WRITERS)
                    .forEach(i -> callers.submit(() -> {
                        while (left.getAndDecrement() > 0) {
                            writer.append(SampleEvents.stored(1), SampleEvents.id());
                        }
                    }));
        }
    }

    private Run raw() {
        MongoCollection<RawBsonDocument> log = database.getCollection("log", RawBsonDocument.class);
        long start = System.nanoTime();
        long count = 0;
        try (MongoCursor<RawBsonDocument> cursor =
                log.find().sort(new Document("_id", 1)).batchSize(RAW_BATCH).iterator()) {
            while (cursor.hasNext()) {
                cursor.next();
                count++;
            }
        }
        return Run.of(count, start);
    }

    private Run replay(boolean payloads) {
        EventStorageEngine engine = Store.engine(database);
        long start = System.nanoTime();
        long count = 0;
        TrackingToken fromTheBeginning = null;
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(fromTheBeginning, false)) {
            Iterator<? extends TrackedEventMessage<?>> each = events.iterator();
            while (each.hasNext()) {
                TrackedEventMessage<?> event = each.next();
                if (payloads) {
                    event.getPayload();
                }
                count++;
            }
        }
        return Run.of(count, start);
    }

    /** What the serializer takes for the same payloads without a log, in one thread. */
    private Run payloadsAlone() {
        SerializedObject<byte[]> payload = SampleEvents.SERIALIZER.serialize(
                SampleEvents.messages(1).getFirst().getPayload(), byte[].class);
        long start = System.nanoTime();
        for (int i = 0; i < effort.shortLog(); i++) {
            SampleEvents.SERIALIZER.deserialize(payload);
        }
        return Run.of(effort.shortLog(), start);
    }

    private Run verified() {
        LedgerReader reader = Store.reader(database);
        long start = System.nanoTime();
        try (CommitCursor commits = reader.commits(0)) {
            Iterator<Commit> log = commits;
            long events = LedgerVerifier.verify(Store.ORIGIN, log, proved -> {}).events();
            return Run.of(events, start);
        }
    }

    /** What leaves and hashes of the same events take without a log and anything else, in one thread. */
    private Run hashesAlone() {
        List<Commit> commits = new ArrayList<>();
        try (CommitCursor log = Store.reader(database).commits(0)) {
            while (commits.size() < RAW_BATCH && log.hasNext()) {
                commits.add(log.next());
            }
        }
        long start = System.nanoTime();
        for (int i = 0; i < effort.shortLog(); i++) {
            commits.get(i % commits.size()).computeHash(Store.ORIGIN);
        }
        return Run.of(effort.shortLog(), start);
    }
}
