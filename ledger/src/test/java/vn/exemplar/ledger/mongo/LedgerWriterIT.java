package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;
import vn.exemplar.stack.Infrastructure;

final class LedgerWriterIT {

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);

    @Test
    void commits_are_dense_and_chained() {
        LedgerWriter writer = Logs.writer(database, "w");
        Commit first = writer.append(List.of(event("a", 0), event("a", 1)), "c1");
        Commit second = writer.append(List.of(event("b", 0)), null);
        assertThat(first.firstIndex()).isZero();
        assertThat(second.firstIndex()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(reader.commitOfCommand("c1")).get().returns(0L, Commit::firstIndex);
        assertThat(reader.commitContaining(1)).get().returns(0L, Commit::firstIndex);
        assertThat(reader.commitContaining(3)).isEmpty();
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void several_writers_lose_double_and_skip_nothing() throws Exception {
        int writers = 4;
        int each = 60;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Void>> races = IntStream.range(0, writers)
                    .<Callable<Void>>mapToObj(w -> () -> appendAll(Logs.writer(database, "w" + w), w, each))
                    .toList();
            for (Future<Void> race : threads.invokeAll(races)) {
                race.get();
            }
        }
        VerificationReport report = verify();
        assertThat(report.intact()).as("%s", report.finding()).isTrue();
        assertThat(report.commits()).isEqualTo((long) writers * each);
        for (int w = 0; w < writers; w++) {
            assertThat(reader.eventsOf("aggregate-" + w, 0)).hasSize(each);
        }
    }

    private static Void appendAll(LedgerWriter writer, int w, int count) {
        LongStream.range(0, count).forEach(n -> writer.append(List.of(event("aggregate-" + w, n)), "c-" + w + "-" + n));
        return null;
    }

    @Test
    void of_two_writers_of_one_aggregate_the_slower_is_refused() {
        LedgerWriter fast = Logs.writer(database, "fast");
        LedgerWriter slow = Logs.writer(database, "slow");
        fast.append(List.of(event("a", 0)), null);
        assertThatThrownBy(() -> slow.append(List.of(event("b", 0), event("a", 0)), null))
                .isInstanceOfSatisfying(CommitRefusedException.class, refused -> {
                    assertThat(refused.taken()).isEqualTo(Taken.SEQUENCE);
                    assertThat(refused.event()).isEqualTo(1);
                });
        assertThat(reader.eventsOf("b", 0)).isEmpty();
        assertThat(verify().events()).isEqualTo(1);
    }

    @Test
    void a_command_is_stored_once() {
        LedgerWriter writer = Logs.writer(database, "w");
        writer.append(List.of(event("a", 0)), "same");
        assertThatThrownBy(() -> writer.append(List.of(event("a", 1)), "same"))
                .isInstanceOfSatisfying(
                        CommitRefusedException.class,
                        refused -> assertThat(refused.taken()).isEqualTo(Taken.COMMAND));
        assertThat(verify().events()).isEqualTo(1);
    }

    @Test
    void an_event_id_is_stored_once() {
        LedgerWriter writer = Logs.writer(database, "w");
        LedgerEvent event = event("a", 0);
        writer.append(List.of(event), null);
        LedgerEvent sameId = new LedgerEvent(
                0, event.eventId(), 1, "Thing", "b", 0, "test.ThingHappened.v1", "", new byte[1], new byte[1]);
        assertThatThrownBy(() -> writer.append(List.of(event("c", 0), sameId), null))
                .isInstanceOfSatisfying(CommitRefusedException.class, refused -> {
                    assertThat(refused.taken()).isEqualTo(Taken.EVENT_ID);
                    assertThat(refused.event()).isEqualTo(1);
                });
    }

    /** The unique index would take all of these, and no reader would get past them. */
    @Test
    void a_number_that_is_not_the_next_of_its_aggregate_is_refused() {
        LedgerWriter writer = Logs.writer(database, "w");
        writer.append(List.of(event("a", 0), event("a", 1), event("a", 2)), null);
        for (LedgerWriter any : List.of(writer, Logs.writer(database, "knows nothing yet"))) {
            assertNotDue(any, List.of(event("b", 1)), 0);
            assertNotDue(any, List.of(event("c", 0), event("b", 20_000)), 1);
            assertNotDue(any, List.of(event("a", 2)), 0);
            assertNotDue(any, List.of(event("a", 4)), 0);
        }
        Logs.writer(database, "goes on").append(List.of(event("a", 3)), null);
        writer.append(List.of(event("a", 4)), null);
        assertThat(verify()).returns(true, VerificationReport::intact).returns(5L, VerificationReport::events);
    }

    private static void assertNotDue(LedgerWriter writer, List<LedgerEvent> events, int refusedEvent) {
        assertThatThrownBy(() -> writer.append(events, null))
                .isInstanceOfSatisfying(CommitRefusedException.class, refused -> {
                    assertThat(refused.taken()).isEqualTo(Taken.SEQUENCE);
                    assertThat(refused.event()).isEqualTo(refusedEvent);
                });
    }

    /** Commit times never fall: a single one by this clock would make all that follow wrong, for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"PT10S", "PT-10S", "P26000D"})
    void nothing_is_appended_by_a_clock_that_the_database_contradicts(Duration ahead) {
        LedgerWriter wrong =
                new LedgerWriter(LogCollection.open(database), ORIGIN, "w", Clock.offset(Clock.systemUTC(), ahead));
        assertThatThrownBy(() -> wrong.append(List.of(event("a", 0)), null))
                .isInstanceOf(LedgerUnavailableException.class)
                .hasMessageContaining("clock");
        assertThat(reader.head()).isEmpty();
        Logs.writer(database, "right").append(List.of(event("a", 0)), null);
        assertThat(reader.newest())
                .get()
                .satisfies(commit -> assertThat(commit.atMicros())
                        .isLessThanOrEqualTo(Instant.now().toEpochMilli() * 1_000 + 1_000));
    }

    @Test
    void the_last_slice_is_found_however_long_it_is() {
        List<LedgerEvent> run =
                LongStream.range(0, 5_000).mapToObj(n -> event("long", n)).toList();
        Logs.writer(database, "w").append(run, null);
        Logs.writer(database, "another").append(List.of(event("long", 5_000)), null);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void what_cannot_be_stored_is_refused_alone() {
        LedgerWriter writer = Logs.writer(database, "w");
        List<LedgerEvent> tooMany = LongStream.rangeClosed(0, LedgerWriter.MAX_EVENTS)
                .mapToObj(n -> event("a", n))
                .toList();
        assertThatThrownBy(() -> writer.append(tooMany, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.append(List.of(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.append(List.of(event("", 0)), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.append(List.of(event("a", 0)), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(reader.head()).isEmpty();
    }

    /** The rules L2 and L5: a lost answer is neither success nor failure until the index was read with majority. */
    @Test
    void a_commit_whose_answer_was_lost_is_stored_once() throws Exception {
        LogCollection.open(database);
        try (ReplyDroppingProxy proxy =
                        ReplyDroppingProxy.before(Infrastructure.mongo().connectionString());
                MongoClient client = Logs.connect(proxy.connectionString())) {
            LedgerWriter writer = Logs.writer(client.getDatabase(database.getName()), "w");
            writer.append(List.of(event("a", 0)), "c0");
            List<Commit> stored = new ArrayList<>();
            for (int n = 1; n <= 10; n++) {
                proxy.dropTheNextInsertReply();
                stored.add(writer.append(List.of(event("a", n)), "c" + n));
            }
            assertThat(proxy.dropped()).isEqualTo(10);
            assertThat(stored).extracting(Commit::firstIndex).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        }
        assertThat(verify()).returns(true, VerificationReport::intact).returns(11L, VerificationReport::events);
    }

    @Test
    void a_dropped_connection_before_the_insert_loses_no_command() throws ExecutionException, InterruptedException {
        LogCollection.open(database);
        try (ReplyDroppingProxy proxy =
                        ReplyDroppingProxy.before(Infrastructure.mongo().connectionString());
                MongoClient client = Logs.connect(proxy.connectionString())) {
            LedgerWriter writer = Logs.writer(client.getDatabase(database.getName()), "w");
            writer.append(List.of(event("a", 0)), "c0");
            proxy.dropTheNextInsert();
            assertThat(writer.append(List.of(event("a", 1)), "c1").firstIndex()).isEqualTo(1);
        }
        assertThat(verify()).returns(true, VerificationReport::intact).returns(2L, VerificationReport::events);
    }

    private VerificationReport verify() {
        try (CommitCursor commits = reader.commits(0)) {
            return LedgerVerifier.verify(ORIGIN, commits, events -> {});
        }
    }
}
