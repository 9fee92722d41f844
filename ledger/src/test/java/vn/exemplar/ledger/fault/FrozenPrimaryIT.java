package vn.exemplar.ledger.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.axon.MongoTokenStore;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.CheckpointCollection;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.mongo.MongoCommitLog;
import vn.exemplar.ledger.mongo.MongoSubjectKeys;
import vn.exemplar.ledger.mongo.SnapshotCollection;
import vn.exemplar.ledger.mongo.TileCollection;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.stack.mongo.MongoReplicaSet;

/** A primary that hangs, keeps its connections and does not come back stops nobody for longer than is promised. */
final class FrozenPrimaryIT {

    private static final Duration FROZEN = Duration.ofSeconds(50);
    private static final Duration LONGEST_WITHOUT_A_COMMIT = Duration.ofSeconds(20);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    private final Map<String, Long> longest = new ConcurrentHashMap<>();
    private final ConcurrentSkipListSet<Long> stored = new ConcurrentSkipListSet<>();
    private volatile boolean stopping;

    @Test
    void callers_are_stored_or_told_in_time_and_nobody_else_hangs() throws InterruptedException {
        try (MongoReplicaSet set = MongoReplicaSet.start();
                MongoClient client = ReplicaSetClient.direct(set.connectionString());
                ExecutorService threads = Executors.newCachedThreadPool()) {
            MongoDatabase database = client.getDatabase("frozen");
            LogCollection log = LogCollection.open(database);
            LedgerWriter writer = new LedgerWriter(log, Logs.ORIGIN, "w", Clock.systemUTC());
            for (int caller = 0; caller < 8; caller++) {
                threads.execute(appending(writer, "caller-" + caller));
            }
            others(database, new LedgerReader(log)).forEach((name, step) -> threads.execute(() -> repeat(name, step)));
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            set.freezePrimary(() -> LockSupport.parkNanos(FROZEN.toNanos()));
            stopping = true;
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            System.out.println(
                    "Longest calls in ms: " + longest + ", longest without a commit: " + longestWithoutACommit());
            assertThat(longest)
                    .hasSize(8 + 6)
                    .allSatisfy((name, millis) ->
                            assertThat(Duration.ofMillis(millis)).as(name).isLessThan(LONGEST_CALL));
            assertThat(longestWithoutACommit()).isLessThan(LONGEST_WITHOUT_A_COMMIT);
            set.awaitHealth();
            try (CommitCursor commits = new LedgerReader(log).commits(0)) {
                assertThat(LedgerVerifier.verify(Logs.ORIGIN, commits, events -> {})
                                .finding())
                        .isEmpty();
            }
        }
    }

    private Runnable appending(LedgerWriter writer, String caller) {
        AtomicLong next = new AtomicLong();
        return () -> repeat(caller, () -> {
            LedgerEvent event = Logs.event(caller + "-" + next.getAndIncrement(), 0);
            writer.append(List.of(event), null);
            stored.add(System.nanoTime());
        });
    }

    private static Map<String, Runnable> others(MongoDatabase database, LedgerReader reader) {
        MongoTokenStore tokens = new MongoTokenStore(
                database.getCollection(MongoTokenStore.COLLECTION).withTimeout(10, TimeUnit.SECONDS),
                StableNameSerializer.of(List.of()),
                Duration.ofSeconds(10),
                "owner",
                Clock.systemUTC());
        tokens.initializeTokenSegments("processor", 1);
        tokens.fetchToken("processor", 0);
        MongoSubjectKeys keys = new MongoSubjectKeys(database, Clock.systemUTC());
        SnapshotCollection snapshots = SnapshotCollection.open(database, Logs.ORIGIN, reader, keys);
        Integrator integrator = new Integrator(
                Logs.ORIGIN,
                new MongoCommitLog(reader),
                TileCollection.open(database),
                CheckpointCollection.open(database),
                new CheckpointKeys(List.of(NoteSigner.generate(Logs.ORIGIN.value())), List.of()));
        AtomicLong position = new AtomicLong();
        return Map.of(
                "reader",
                () -> {
                    try (CommitCursor commits = reader.commits(0)) {
                        commits.forEachRemaining(commit -> {});
                    }
                },
                "aggregate",
                () -> reader.eventsOf("caller-0-0", 0),
                "integrator",
                integrator::round,
                "tokens",
                () -> tokens.storeToken(new GlobalSequenceTrackingToken(position.getAndIncrement()), "processor", 0),
                "keys",
                () -> keys.prepare("subject-" + position.get()),
                "snapshots",
                () -> snapshots.store(Logs.event("caller-0-0", 0)));
    }

    /** What fails has been told. */
    private void repeat(String name, Runnable step) {
        while (!stopping) {
            long start = System.nanoTime();
            try {
                step.run();
            } catch (RuntimeException told) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            longest.merge(name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), Math::max);
        }
    }

    private Duration longestWithoutACommit() {
        List<Long> times = new ArrayList<>(stored);
        long gap = 0;
        for (int i = 1; i < times.size(); i++) {
            gap = Math.max(gap, times.get(i) - times.get(i - 1));
        }
        return Duration.ofNanos(gap);
    }
}
