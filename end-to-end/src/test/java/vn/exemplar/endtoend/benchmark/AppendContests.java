package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import vn.exemplar.ledger.chain.CommitHeader;
import vn.exemplar.ledger.chain.Draft;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;

/** Appending: against the bare driver, against the engine that was there before, and against ourselves without proof. */
final class AppendContests {

    private static final int GROUP = 64;

    private final Store store;
    private final Effort effort;

    AppendContests(Store store, Effort effort) {
        this.store = store;
        this.effort = effort;
    }

    Stream<Supplier<Figure>> figures() {
        return Stream.of(
                () -> againstRawDriver(1),
                () -> againstRawDriver(5),
                () -> againstAxonMongo(1, 1, 1.0),
                () -> againstAxonMongo(8, 1, 1.2),
                () -> againstAxonMongo(64, 1, 4.5),
                () -> againstAxonMongo(64, 5, 3.5),
                () -> againstAxonMongo(256, 1, 6),
                this::costOfEvidence,
                this::commandIds);
    }

    private Figure againstRawDriver(int events) {
        List<RawBsonDocument> documents = documentsOf(events);
        Contest contest = new Contest()
                .with("ours", () -> ours(store, effort, GROUP, events))
                .with("raw", () -> raw(documents))
                .run(1, effort.rounds());
        return Figure.atLeast(
                "append-vs-raw-64x" + events,
                "append, 64 callers × %d event(s), vs the driver's insertMany(64) of the same documents"
                        .formatted(events),
                contest.ratio("ours", "raw"),
                "x",
                0.90,
                details(contest, "ours", "raw"));
    }

    private Figure againstAxonMongo(int callers, int events, double target) {
        Contest contest = new Contest()
                .with("ours", () -> engine(Store.engine(fresh()), callers, events))
                .with("axon-mongo", () -> engine(axonMongo(fresh()), callers, events))
                .run(1, effort.rounds());
        return Figure.atLeast(
                "append-vs-axon-mongo-%dx%d".formatted(callers, events),
                "append through Axon's interface, %d caller(s) × %d event(s), vs axon-mongo 4.12.0"
                        .formatted(callers, events),
                contest.ratio("ours", "axon-mongo"),
                "x",
                target,
                details(contest, "ours", "axon-mongo"));
    }

    /** There is no writer without hashes to compare with, so hashing twice shows what hashing once costs. */
    private Figure costOfEvidence() {
        Contest contest = new Contest()
                .with("once", () -> ours(store, effort, GROUP, 1))
                .with("twice", () -> hashedTwice(GROUP))
                .run(1, effort.rounds());
        return Figure.atLeast(
                "cost-of-evidence",
                "append that hashes everything a second time vs append, 64 callers × 1 event",
                contest.ratio("twice", "once"),
                "x",
                0.90,
                details(contest, "once", "twice"));
    }

    /** Where a command id is kept unique: in an index of its own, or as one more key among the slices. */
    private Figure commandIds() {
        List<RawBsonDocument> own = documentsOf(1);
        List<RawBsonDocument> amongSlices =
                own.stream().map(AppendContests::withCommandAmongSlices).toList();
        Contest contest = new Contest()
                .with("partial index", () -> raw(own))
                .with("slice key", () -> raw(amongSlices, "es_cmd"))
                .run(1, effort.rounds());
        return Figure.told(
                "command-id-in-a-partial-index",
                "insertMany(64) with the command id in a partial index vs as one more slice key",
                contest.ratio("partial index", "slice key"),
                "x",
                details(contest, "partial index", "slice key"));
    }

    private static RawBsonDocument withCommandAmongSlices(RawBsonDocument document) {
        BsonDocument changed = document.decode(new BsonDocumentCodec());
        BsonValue command = changed.remove("c");
        changed.getArray("s")
                .add(new BsonDocument("a", command)
                        .append("q", new BsonInt64(0))
                        .append("k", new BsonInt32(1)));
        return new RawBsonDocument(changed, new BsonDocumentCodec());
    }

    /** The events are made before, as the documents are for the bare driver. */
    static Run ours(Store store, Effort effort, int callers, int events) {
        LedgerWriter writer = Store.writer(store.fresh(), "benchmark");
        Supply supply = Supply.of(events, effort.round());
        return Callers.loop(callers, effort.round(), caller -> writer.append(supply.next(), SampleEvents.id()));
    }

    private Run hashedTwice(int callers) {
        LedgerWriter writer = Store.writer(fresh(), "benchmark");
        AtomicReference<CommitHeader> used = new AtomicReference<>();
        Supply supply = Supply.of(1, effort.round());
        return Callers.loop(callers, effort.round(), caller -> {
            List<LedgerEvent> events = supply.next();
            String commandId = SampleEvents.id();
            used.set(Draft.of(Store.ORIGIN, "benchmark", commandId, events).chain(CommitHeader.BEFORE_THE_FIRST, 0));
            writer.append(events, commandId);
        });
    }

    private Run raw(List<RawBsonDocument> documents, String... withoutIndexes) {
        MongoDatabase database = fresh();
        LogCollection.open(database);
        MongoCollection<RawBsonDocument> log = database.getCollection("log", RawBsonDocument.class);
        Stream.of(withoutIndexes).forEach(log::dropIndex);
        long start = System.nanoTime();
        long end = start + effort.round().toNanos();
        List<Long> nanos = new ArrayList<>();
        int next = 0;
        for (long before = start; before < end && next + GROUP <= documents.size(); next += GROUP) {
            log.insertMany(documents.subList(next, next + GROUP));
            long done = System.nanoTime();
            nanos.add(done - before);
            before = done;
        }
        return new Run(
                next,
                (System.nanoTime() - start) / 1e9,
                nanos.stream().mapToLong(Long::longValue).toArray());
    }

    /** As our writer stores them: enough for a round. */
    private List<RawBsonDocument> documentsOf(int events) {
        MongoDatabase database = fresh();
        LedgerWriter writer = Store.writer(database, "benchmark");
        Callers.loop(
                256,
                effort.round().multipliedBy(2),
                caller -> writer.append(SampleEvents.stored(events), SampleEvents.id()));
        return database.getCollection("log", RawBsonDocument.class)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private Run engine(EventStorageEngine engine, int callers, int events) {
        return Callers.loop(callers, effort.round(), caller -> engine.appendEvents(SampleEvents.messages(events)))
                .times(events);
    }

    private EventStorageEngine axonMongo(MongoDatabase database) {
        return MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(store.client(), database.getName())
                        .build())
                .eventSerializer(SampleEvents.SERIALIZER)
                .snapshotSerializer(SampleEvents.SERIALIZER)
                .build();
    }

    private MongoDatabase fresh() {
        return store.fresh();
    }

    static Map<String, Object> details(Contest contest, String... names) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (String name : names) {
            details.put(name + " per second", Figure.rounded(contest.rate(name)));
            Run all = contest.all(name);
            if (all.nanos().length > 0) {
                details.put(
                        name + " ms p50/p99/p99.9",
                        "%.2f / %.2f / %.2f".formatted(all.percentile(50), all.percentile(99), all.percentile(99.9)));
            }
        }
        return details;
    }
}
