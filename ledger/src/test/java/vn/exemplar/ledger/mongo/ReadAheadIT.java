package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.LedgerEvent;

/** All processors of a service read the whole log at once when its views are built anew: what each holds is bounded. */
final class ReadAheadIT {

    private static final int COMMITS = 1_500;
    private static final int READERS = 17;
    private static final int READ = 200;

    private final AtomicInteger fetched = new AtomicInteger();

    @Test
    void readers_that_pause_do_not_fill_the_memory_with_what_comes_next() {
        MongoDatabase database = Logs.freshDatabase();
        fill(Logs.writer(database, "w"));
        try (MongoClient client = counting()) {
            LedgerReader reader = Logs.reader(client.getDatabase(database.getName()));
            List<CommitCursor> paused = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                CommitCursor cursor = reader.commits(0);
                IntStream.range(0, READ).forEach(n -> cursor.next());
                paused.add(cursor);
            }
            AtomicInteger before = new AtomicInteger(-1);
            await().pollInterval(Duration.ofMillis(500)).until(() -> before.getAndSet(fetched.get()) == fetched.get());
            assertThat(fetched.get() - READERS * READ)
                    .as("documents of 16 KiB that are held for readers which do not read")
                    .isLessThan(READERS * 300);
            paused.forEach(cursor -> assertThat(cursor.next().firstIndex()).isEqualTo(READ));
            paused.forEach(CommitCursor::close);
            try (CommitCursor again = reader.commits(0)) {
                again.forEachRemaining(commit -> before.set((int) commit.lastIndex()));
                assertThat(before).hasValue(COMMITS - 1);
            }
        }
    }

    private static void fill(LedgerWriter writer) {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, COMMITS)
                    .forEach(i -> callers.submit(() -> writer.append(List.of(large(event("a" + i, 0))), null)));
        }
    }

    private static LedgerEvent large(LedgerEvent event) {
        return new LedgerEvent(
                0,
                event.eventId(),
                event.timeNanos(),
                event.aggregateType(),
                event.aggregateId(),
                0,
                event.storedType(),
                "",
                new byte[16 * 1024],
                event.metadata());
    }

    private MongoClient counting() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Logs.server()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandSucceeded(CommandSucceededEvent reply) {
                        BsonDocument cursor = reply.getResponse().getDocument("cursor", new BsonDocument());
                        for (String batch : List.of("firstBatch", "nextBatch")) {
                            fetched.addAndGet(
                                    cursor.containsKey(batch)
                                            ? cursor.getArray(batch).size()
                                            : 0);
                        }
                    }
                })
                .build());
    }
}
