package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.stack.Infrastructure;

/** How many documents the reader fetches: what a long history must not make slow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadingCostIT {

    private static final int COMMITS = 200;
    private static final int LONG_RUN = 700;

    private final AtomicInteger fetched = new AtomicInteger();
    private final MongoDatabase database = Logs.freshDatabase();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(Infrastructure.mongo().connectionString()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandSucceeded(CommandSucceededEvent reply) {
                    BsonDocument cursor = reply.getResponse().getDocument("cursor", new BsonDocument());
                    if (cursor.containsKey("firstBatch")) {
                        fetched.addAndGet(cursor.getArray("firstBatch").size());
                    }
                }
            })
            .build());
    private final LedgerReader reader = Logs.reader(client.getDatabase(database.getName()));

    @BeforeAll
    void aLongAggregateAndOneWithALongRun() {
        LedgerWriter writer = Logs.writer(database, "w");
        LongStream.range(0, COMMITS).forEach(n -> writer.append(List.of(event("long", n)), null));
        writer.append(List.of(event("run", 0)), null);
        writer.append(
                LongStream.rangeClosed(1, LONG_RUN)
                        .mapToObj(n -> event("run", n))
                        .toList(),
                null);
        writer.append(List.of(event("run", LONG_RUN + 1)), null);
    }

    @AfterAll
    void close() {
        client.close();
    }

    @Test
    void what_follows_a_snapshot_costs_what_follows_not_the_whole_history() {
        fetched.set(0);
        assertThat(reader.eventsOf("long", COMMITS)).isEmpty();
        assertThat(fetched).hasValueLessThan(20);

        fetched.set(0);
        assertThat(reader.eventsOf("long", COMMITS - 1)).singleElement().returns(COMMITS - 1L, LedgerEvent::sequence);
        assertThat(fetched).hasValue(1);
    }

    @Test
    void an_aggregate_can_be_read_from_far_inside_a_long_run() {
        assertThat(reader.eventsOf("run", LONG_RUN - 1))
                .extracting(LedgerEvent::sequence)
                .containsExactly(LONG_RUN - 1L, (long) LONG_RUN, LONG_RUN + 1L);
        assertThat(reader.eventsOf("run", 2)).hasSize(LONG_RUN);
    }

    @Test
    void a_point_in_time_costs_a_bisection() {
        fetched.set(0);
        assertThat(reader.firstHappenedAtOrAfter(Instant.EPOCH)).get().returns(0L, Commit::firstIndex);
        assertThat(fetched).hasValueLessThan(20);
    }

    @Test
    void any_time_can_be_asked_for() {
        assertThat(reader.firstHappenedAtOrAfter(Instant.MIN)).get().returns(0L, Commit::firstIndex);
        assertThat(reader.firstCommittedAtOrAfter(Instant.MIN)).get().returns(0L, Commit::firstIndex);
        assertThat(reader.firstHappenedAtOrAfter(Instant.MAX)).isEmpty();
        assertThat(reader.firstCommittedAtOrAfter(Instant.MAX)).isEmpty();
    }

    @Test
    void a_commit_time_is_found_by_its_own_microsecond_and_not_a_nanosecond_later() {
        Commit newest = reader.newest().orElseThrow();
        Instant at = Instant.EPOCH.plusNanos(newest.atMicros() * 1000);
        assertThat(reader.firstCommittedAtOrAfter(at)).get().returns(newest.atMicros(), Commit::atMicros);
        assertThat(reader.firstCommittedAtOrAfter(at.plusNanos(1))).isEmpty();
    }
}
