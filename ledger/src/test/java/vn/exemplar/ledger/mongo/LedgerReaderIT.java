package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
    void a_stretch_of_an_aggregate_comes_with_its_commits() {
        assertThat(reader.commitsOf("a", 20, 24)).extracting(Commit::firstIndex).containsExactly(30L, 33L);
        assertThat(reader.commitsOf("a", 21, 24)).extracting(Commit::firstIndex).containsExactly(30L, 33L);
        assertThat(reader.commitsOf("nobody", 0, 9)).isEmpty();
    }

    @Test
    void many_events_are_found_by_their_ids_at_once() {
        List<String> ids = List.of(7L, 250L, 6L).stream()
                .map(index -> reader.commitContaining(index)
                        .orElseThrow()
                        .event(index)
                        .eventId())
                .toList();
        assertThat(reader.commitsOfEvents(ids)).extracting(Commit::firstIndex).containsExactly(6L, 249L);
        assertThat(reader.commitsOfEvents(List.of("unknown"))).isEmpty();
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

    @Test
    void every_query_of_the_reader_and_of_the_writers_checks_runs_on_an_index() {
        SentQueries queries = new SentQueries();
        try (MongoClient client = queries.connect()) {
            MongoDatabase watched = client.getDatabase(database.getName());
            LedgerReader asked = Logs.reader(watched);
            LedgerWriter writer = Logs.writer(watched, "w");
            asked.head();
            asked.newest();
            asked.commitContaining(7);
            asked.headers(3, 9);
            asked.commitOfCommand("c7");
            asked.commitOfEvent(UUID.randomUUID().toString());
            asked.commitsOfEvents(
                    List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString()));
            asked.commitsOf("a", 21, 24);
            AggregateIndex aggregates = new AggregateIndex(LogCollection.existing(watched), CommitCodec::decode);
            aggregates.commitOfSlice("a", 4);
            aggregates.endOfSliceBefore("a", 4, ReadConcern.LOCAL);
            aggregates.endOfSliceBefore("a", 4, ReadConcern.LINEARIZABLE);
            asked.eventsOf("a", 101);
            asked.lastSequenceOf("a");
            asked.firstHappenedAtOrAfter(START.plusSeconds(9));
            asked.firstCommittedAtOrAfter(START);
            asked.commits(151).hasNext();
            asked.commitsAfter(asked.newest().orElseThrow()).hasNext();
            assertThatThrownBy(() -> writer.append(List.of(event("a", 0)), "c7"))
                    .isInstanceOf(CommitRefusedException.class);
            assertThat(queries.seen())
                    .hasSizeGreaterThan(15)
                    .allSatisfy(query -> assertThat(planOf(query))
                            .containsAnyOf("IXSCAN", "CLUSTERED_IXSCAN")
                            .doesNotContain("COLLSCAN", "\"SORT\""));
        }
    }

    /** From the beginning it must also meet what stands under no index at all, so it reads the collection as it lies. */
    @Test
    void a_replay_from_the_beginning_is_one_scan_in_the_order_of_the_log() {
        SentQueries queries = new SentQueries();
        try (MongoClient client = queries.connect();
                CommitCursor commits =
                        Logs.reader(client.getDatabase(database.getName())).commits(0)) {
            commits.forEachRemaining(commit -> {});
            assertThat(queries.seen())
                    .singleElement()
                    .satisfies(query -> assertThat(planOf(query)).doesNotContain("\"SORT\""));
        }
    }

    @Test
    void a_bisection_reads_a_header_per_step() {
        SentQueries queries = new SentQueries();
        try (MongoClient client = queries.connect()) {
            LedgerReader asked = Logs.reader(client.getDatabase(database.getName()));
            queries.forget();
            asked.firstHappenedAtOrAfter(START.plusSeconds(COMMITS / 3));
            int log2 = Long.SIZE - Long.numberOfLeadingZeros(3L * COMMITS);
            assertThat(queries.seen()).hasSizeLessThanOrEqualTo(log2 + 2);
            assertThat(queries.seen().subList(0, queries.seen().size() - 1))
                    .allSatisfy(query -> assertThat(query).containsKey("projection"));
        }
    }

    private String planOf(BsonDocument query) {
        return database.runCommand(new Document("explain", query).append("verbosity", "queryPlanner"))
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }
}
