package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.stack.Infrastructure;

/**
 * No writer starves, however busy its rivals are: told by the order of the commits in the log and by how often a writer
 * was overtaken, not by the clock. Each writer has a client of its own, as if it were another process.
 */
final class FairTurnsIT {

    private static final int BUSY_CALLERS = 8;
    private static final int STRETCH = 3 * 4 * Turns.BATCHES * BUSY_CALLERS;

    private final MongoDatabase database = Logs.freshDatabase();
    private final List<MongoClient> clients = new ArrayList<>();
    private final AtomicInteger stored = new AtomicInteger();

    @AfterEach
    void disconnect() {
        clients.forEach(MongoClient::close);
    }

    @Test
    void in_every_stretch_of_the_log_each_busy_writer_has_its_share_also_a_slow_one() {
        int commits = 6 * STRETCH;
        Map<String, Clock> writers = Map.of(
                "quick-1", Clock.systemUTC(),
                "quick-2", Clock.systemUTC(),
                "quick-3", Clock.systemUTC(),
                "slow", new SlowClock());
        List<LedgerWriter> connected = new ArrayList<>();
        writers.forEach((name, clock) -> connected.add(writer(name, clock, WriterListener.NONE)));
        connected.forEach(
                writer -> IntStream.range(0, BUSY_CALLERS).forEach(i -> writer.append(List.of(eventOfItsOwn()), null)));
        int before = writersInOrder().size();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connected.forEach(writer ->
                    IntStream.range(0, BUSY_CALLERS).forEach(i -> threads.submit(() -> appendUntil(commits, writer))));
        }
        List<String> order = writersInOrder().subList(before, before + commits);
        for (int from = STRETCH; from < commits; from += STRETCH) {
            List<String> stretch = order.subList(from, from + STRETCH);
            assertThat(writers.keySet())
                    .as("%d commits from %d on: %s", STRETCH, from, runs(stretch))
                    .allSatisfy(name -> assertThat(Collections.frequency(stretch, name))
                            .as("commits of %s", name)
                            .isGreaterThanOrEqualTo(STRETCH / 10));
        }
    }

    @Test
    void who_was_overtaken_queues_up_instead_of_racing_on() throws Exception {
        AtomicInteger overtaken = new AtomicInteger();
        LedgerWriter late = writer("late", Clock.systemUTC(), new WriterListener() {
            @Override
            public void rebased(int commits) {
                overtaken.incrementAndGet();
            }
        });
        late.append(List.of(event("a", 0)), null);
        Logs.writer(database, "faster").append(List.of(event("b", 0)), null);
        Turns ofAnother = new Turns(database.getCollection("turns"));
        ofAnother.rivalMet();
        ofAnother.await();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Commit> commit = threads.submit(() -> late.append(List.of(event("a", 1)), null));
            while (tickets().size() < 2) {
                Thread.sleep(1);
            }
            assertThat(commit.isDone()).isFalse();
            ofAnother.batchDone(0);
            assertThat(commit.get().firstIndex()).isEqualTo(2);
        }
        assertThat(overtaken.get()).isEqualTo(1);
        assertThat(tickets()).isEmpty();
    }

    private List<ObjectId> tickets() {
        Document turn = database.getCollection("turns").find().first();
        return turn == null ? List.of() : turn.getList("queue", ObjectId.class);
    }

    private void appendUntil(int commits, LedgerWriter writer) {
        while (stored.get() < commits) {
            writer.append(List.of(eventOfItsOwn()), null);
            stored.incrementAndGet();
        }
    }

    private static LedgerEvent eventOfItsOwn() {
        return event(UUID.randomUUID().toString(), 0);
    }

    private static List<String> runs(List<String> stretch) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= stretch.size(); i++) {
            if (i == stretch.size() || !stretch.get(i).equals(stretch.get(from))) {
                runs.add(stretch.get(from) + "x" + (i - from));
                from = i;
            }
        }
        return runs;
    }

    private LedgerWriter writer(String name, Clock clock, WriterListener listener) {
        return new LedgerWriter(log(), ORIGIN, name, clock, listener);
    }

    private LogCollection log() {
        MongoClient client = Logs.connect(Infrastructure.mongo().connectionString());
        clients.add(client);
        return LogCollection.open(client.getDatabase(database.getName()));
    }

    private List<String> writersInOrder() {
        List<String> writers = new ArrayList<>();
        try (CommitCursor log = Logs.reader(database).commits(0)) {
            log.forEachRemaining(commit -> writers.add(commit.writer()));
        }
        return writers;
    }

    /** Makes a writer slow where it hurts most: between reading the tail and inserting behind it. */
    private static final class SlowClock extends Clock {

        private static final long NANOS = 30_000_000;

        @Override
        public Instant instant() {
            LockSupport.parkNanos(NANOS);
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
