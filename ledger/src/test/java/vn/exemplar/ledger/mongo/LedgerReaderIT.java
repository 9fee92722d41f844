package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LedgerReaderIT {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int COMMITS = 100;

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);

    @BeforeAll
    void fillTheLog() {
        LedgerWriter writer = Logs.writer(database, "w");
        for (int i = 0; i < COMMITS; i++) {
            Instant time = START.plusSeconds(i);
            writer.append(
                    List.of(event("a", 2L * i, time), event("a", 2L * i + 1, time), event("b", i, time)), "c" + i);
        }
    }

    @Test
    void the_head_is_the_last_event() {
        assertThat(reader.head()).hasValue(3L * COMMITS - 1);
        assertThat(Logs.reader(Logs.freshDatabase()).head()).isEmpty();
    }

    @Test
    void a_replay_starts_in_the_commit_that_holds_the_index() {
        try (CommitCursor commits = reader.commits(151)) {
            assertThat(commits.next().firstIndex()).isEqualTo(150);
            assertThat(commits.next().firstIndex()).isEqualTo(153);
        }
    }

    @Test
    void an_aggregate_can_be_read_from_the_middle_of_a_commit() {
        assertThat(reader.eventsOf("a", 0)).hasSize(2 * COMMITS);
        assertThat(reader.eventsOf("a", 101)).hasSize(2 * COMMITS - 101).first().returns(101L, LedgerEvent::sequence);
        assertThat(reader.eventsOf("a", 2L * COMMITS)).isEmpty();
        assertThat(reader.eventsOf("nobody", 0)).isEmpty();
        assertThat(reader.lastSequenceOf("a")).hasValue(2L * COMMITS - 1);
        assertThat(reader.lastSequenceOf("nobody")).isEmpty();
    }

    @Test
    void a_time_leads_to_the_first_commit_that_reaches_it() {
        for (int i = 0; i < COMMITS; i++) {
            assertThat(reader.firstHappenedAtOrAfter(START.plusSeconds(i)))
                    .get()
                    .returns(3L * i, Commit::firstIndex);
        }
        assertThat(reader.firstHappenedAtOrAfter(START.minusSeconds(9))).get().returns(0L, Commit::firstIndex);
        assertThat(reader.firstHappenedAtOrAfter(START.plusSeconds(COMMITS))).isEmpty();
        assertThat(reader.firstCommittedAtOrAfter(START)).get().returns(0L, Commit::firstIndex);
        assertThat(reader.firstCommittedAtOrAfter(Instant.now().plusSeconds(60)))
                .isEmpty();
    }

    static Stream<Arguments> hotQueries() {
        return Stream.of(
                Arguments.of("tail", Filters.lte("_id", Long.MAX_VALUE), Sorts.descending("_id"), null),
                Arguments.of("replay", Filters.gte("_id", 150L), Sorts.ascending("_id"), null),
                Arguments.of("aggregate", Filters.eq("s.a", "a"), null, LogCollection.BY_AGGREGATE),
                Arguments.of("command", Filters.eq("c", "c7"), null, LogCollection.BY_COMMAND),
                Arguments.of("event", Filters.eq("e.i", "x"), null, LogCollection.BY_EVENT_ID));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hotQueries")
    void hot_queries_run_on_an_index(String name, Bson filter, @Nullable Bson sort, @Nullable String hint) {
        MongoCollection<BsonDocument> log = database.getCollection("log", BsonDocument.class);
        Document plan = log.find(filter).sort(sort).hintString(hint).explain(ExplainVerbosity.QUERY_PLANNER);
        String winning = plan.get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
        assertThat(winning).containsAnyOf("IXSCAN", "CLUSTERED_IXSCAN").doesNotContain("COLLSCAN", "\"SORT\"");
    }
}
