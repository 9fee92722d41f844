package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;
import vn.exemplar.stack.Infrastructure;

/** Commits that come while a batch is on its way form the next one; what happens to one is no business of the others. */
@Timeout(60)
final class GroupCommitIT {

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);
    private final Gate gate = new Gate();
    private final Batches batches = new Batches();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    private static final class Batches implements WriterListener {

        private final List<Integer> sizes = new CopyOnWriteArrayList<>();
        private final List<Integer> recovered = new CopyOnWriteArrayList<>();

        @Override
        public void batchDone(int commits, long bytes, Duration waited, Duration took) {
            sizes.add(commits);
        }

        @Override
        public void recovered(int commits) {
            recovered.add(commits);
        }
    }

    @AfterEach
    void endCallers() {
        gate.open();
        callers.close();
    }

    @Test
    void commits_that_come_meanwhile_share_the_next_insert_and_each_gets_its_own_answer() throws Exception {
        LedgerWriter writer = writer(database, WriterLimits.USUAL);
        List<Future<Commit>> answers = heldUp(
                writer,
                IntStream.range(0, 40)
                        .mapToObj(i -> List.of(event("a" + i, 0), event("a" + i, 1)))
                        .toList());
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get())
                    .usingRecursiveComparison()
                    .isEqualTo(reader.commitOfCommand("c" + i).orElseThrow());
        }
        assertThat(batches.sizes).containsExactly(1, 40);
        assertIntact(81);
    }

    @Test
    void a_conflict_in_the_middle_hits_one_command_and_spares_its_neighbours() throws Exception {
        LedgerWriter writer = writer(database, WriterLimits.USUAL);
        LedgerEvent known = event("taken", 0);
        writer.append(List.of(known), "taken");
        List<LedgerEvent> sameEventId = List.of(new LedgerEvent(
                0, known.eventId(), 1, "Thing", "other", 0, "test.ThingHappened.v1", "", new byte[1], new byte[1]));
        List<Future<Commit>> answers = heldUp(
                writer,
                List.of(
                        List.of(event("a", 0)),
                        List.of(event("b", 0), event("taken", 0)),
                        List.of(event("c", 0)),
                        sameEventId,
                        List.of(event("d", 0)),
                        List.of(event("d", 0)),
                        List.of(event("e", 0))));
        assertThat(answers.get(0).get().firstIndex()).isEqualTo(2);
        assertThatThrownBy(answers.get(1)::get)
                .cause()
                .isInstanceOfSatisfying(
                        CommitRefusedException.class,
                        refused -> assertThat(refused)
                                .returns(Taken.SEQUENCE, CommitRefusedException::taken)
                                .returns(1, CommitRefusedException::event));
        assertThat(answers.get(2).get().firstIndex()).isEqualTo(3);
        assertThatThrownBy(answers.get(3)::get)
                .cause()
                .isInstanceOfSatisfying(
                        CommitRefusedException.class,
                        refused -> assertThat(refused.taken()).isEqualTo(Taken.EVENT_ID));
        assertThat(answers.get(4).get().firstIndex()).isEqualTo(4);
        assertThatThrownBy(answers.get(5)::get).hasCauseInstanceOf(CommitRefusedException.class);
        assertThat(answers.get(6).get().firstIndex()).isEqualTo(5);
        assertIntact(6);
    }

    @Test
    void a_commit_that_the_validator_refuses_fails_for_good_and_spares_its_neighbours() throws Exception {
        List<Future<Commit>> answers = heldUp(
                writer(database, WriterLimits.USUAL),
                List.of(
                        List.of(event("a", 0)),
                        List.of(event("b", 0), withoutType("b", 1)),
                        List.of(event("c", 0)),
                        List.of(event("b", 0))));
        assertThat(answers.get(0).get().firstIndex()).isEqualTo(1);
        assertThatThrownBy(answers.get(1)::get)
                .cause()
                .isInstanceOf(CommitInvalidException.class)
                .hasMessageStartingWith("Nothing was stored: the database refuses the document of 2 event(s),"
                        + " first 'test.ThingHappened.v1' of Thing b for its form, and always will.")
                .hasMessageContaining("validator of the collection 'log'")
                .hasMessageContaining("Document failed validation");
        assertThat(answers.get(2).get().firstIndex()).isEqualTo(2);
        assertThat(answers.get(3).get().firstIndex()).isEqualTo(3);
        assertThat(batches.sizes).as("in the batch of its neighbours").containsExactly(1, 4);
        assertThat(batches.recovered).as("it is not in doubt").isEmpty();
        assertIntact(4);
    }

    private static LedgerEvent withoutType(String aggregateId, long sequence) {
        return new LedgerEvent(
                0, aggregateId + sequence, 1, "Thing", aggregateId, sequence, "", "", new byte[1], new byte[1]);
    }

    /** L3: a batch that the driver splits could leave a gap when the first part fails. */
    @Test
    void a_full_batch_is_one_insert_command() throws Exception {
        LogCollection.open(database);
        InsertCounter inserts = new InsertCounter();
        try (MongoClient client = inserts.connect()) {
            LedgerWriter writer = writer(client.getDatabase(database.getName()), WriterLimits.USUAL);
            inserts.reset();
            List<Future<Commit>> answers = heldUp(
                    writer,
                    IntStream.range(0, 512)
                            .mapToObj(i -> List.of(withPayload("a" + i, 15_500)))
                            .toList());
            for (Future<Commit> answer : answers) {
                answer.get();
            }
        }
        assertThat(batches.sizes).containsExactly(1, 512);
        assertThat(inserts.documentsPerCommand()).containsExactly(1, 512);
    }

    @Test
    void however_many_write_one_batch_is_on_its_way_at_a_time_L4() throws Exception {
        InsertCounter inserts = new InsertCounter();
        try (MongoClient client = inserts.connect()) {
            LedgerWriter writer = writer(client.getDatabase(database.getName()), WriterLimits.USUAL);
            List<Future<?>> done = new ArrayList<>();
            for (int caller = 0; caller < 32; caller++) {
                String aggregate = "a" + caller;
                done.add(callers.submit(() -> LongStream.range(0, 20)
                        .forEach(sequence -> writer.append(List.of(event(aggregate, sequence)), null))));
            }
            for (Future<?> caller : done) {
                caller.get();
            }
        }
        assertThat(inserts.documentsPerCommand()).hasSizeGreaterThan(20);
        assertThat(inserts.mostAtOnce()).isEqualTo(1);
        assertIntact(32 * 20);
    }

    @Test
    void a_batch_holds_no_more_bytes_than_it_may_but_at_least_one_commit() throws Exception {
        LedgerWriter writer = writer(
                database,
                new WriterLimits(
                        512, 10_000, 1 << 24, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5)));
        List<Future<Commit>> answers = heldUp(
                writer,
                List.of(
                        List.of(withPayload("a", 4_000)),
                        List.of(withPayload("b", 4_000)),
                        List.of(withPayload("c", 50_000)),
                        List.of(event("d", 0))));
        for (Future<Commit> answer : answers) {
            answer.get();
        }
        assertThat(batches.sizes).containsExactly(1, 2, 1, 1);
    }

    @Test
    void who_finds_the_queue_full_is_told_so_and_nothing_of_it_is_stored() throws Exception {
        LedgerWriter writer = writer(
                database,
                new WriterLimits(
                        8, 1 << 20, 4 * 8 * 1024, Duration.ofMillis(50), Duration.ofSeconds(9), Duration.ofSeconds(9)));
        List<Future<Commit>> answers = heldUp(
                writer,
                IntStream.range(0, 4).mapToObj(i -> List.of(event("a" + i, 0))).toList(),
                () -> {
                    assertThatThrownBy(() -> writer.append(List.of(event("too-late", 0)), null))
                            .isInstanceOf(LedgerUnavailableException.class)
                            .hasMessageContaining("try again");
                });
        for (Future<Commit> answer : answers) {
            answer.get();
        }
        assertThat(writer.append(List.of(event("b", 0)), null).firstIndex()).isEqualTo(5);
        assertThat(reader.eventsOf("too-late", 0)).isEmpty();
        assertIntact(6);
    }

    @Test
    void who_waited_too_long_for_a_turn_is_told_so_unsent_however_long_the_batch_before_takes() throws Exception {
        LedgerWriter writer = writer(
                database,
                new WriterLimits(
                        8, 1 << 20, 1 << 20, Duration.ofSeconds(9), Duration.ofSeconds(1), Duration.ofSeconds(9)));
        List<Future<Commit>> late = heldUp(
                writer,
                List.of(List.of(event("late", 0)), List.of(event("later", 0))),
                () -> await().until(() -> writer.waiting() == 0));
        for (Future<Commit> each : late) {
            assertThatThrownBy(each::get).hasCauseInstanceOf(LedgerUnavailableException.class);
        }
        assertThat(writer.append(List.of(event("b", 0)), null).firstIndex()).isEqualTo(1);
        assertThat(reader.eventsOf("late", 0)).isEmpty();
        assertIntact(2);
    }

    @Test
    void a_batch_whose_answer_was_lost_is_stored_once() throws Exception {
        LogCollection.open(database);
        try (ReplyDroppingProxy proxy =
                        ReplyDroppingProxy.before(Infrastructure.mongo().connectionString());
                MongoClient client = Logs.connect(proxy.connectionString())) {
            LedgerWriter writer = writer(client.getDatabase(database.getName()), WriterLimits.USUAL);
            List<Future<Commit>> answers = heldUp(
                    writer,
                    LongStream.range(0, 30)
                            .mapToObj(i -> List.of(event("a" + i, 0)))
                            .toList(),
                    proxy::dropTheNextInsertReply);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get().commandId()).isEqualTo("c" + i);
            }
            assertThat(proxy.dropped()).isEqualTo(1);
        }
        assertThat(batches.recovered).hasSize(1);
        assertIntact(31);
    }

    @Test
    void an_interrupted_caller_still_learns_its_outcome_and_stays_interrupted() throws Exception {
        LedgerWriter writer = writer(database, WriterLimits.USUAL);
        CompletableFuture<Boolean> interruptedAfter = new CompletableFuture<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            Thread.currentThread().interrupt();
            writer.append(List.of(event("a", 0)), null);
            interruptedAfter.complete(Thread.currentThread().isInterrupted());
        });
        caller.join();
        assertThat(interruptedAfter.get()).isTrue();
        assertIntact(1);
    }

    @Test
    void a_database_out_of_reach_stores_nothing_and_says_so() {
        LogCollection.open(database);
        MongoClient client = Logs.connect(Infrastructure.mongo().connectionString());
        LogCollection log = LogCollection.open(client.getDatabase(database.getName()));
        client.close();
        LedgerWriter writer = new LedgerWriter(log, ORIGIN, "w", gate);
        assertThatThrownBy(() -> writer.append(List.of(event("a", 0)), null)).isInstanceOf(RuntimeException.class);
        assertThat(reader.head()).isEmpty();
    }

    @Test
    void a_listener_that_fails_does_no_harm() {
        LedgerWriter writer = new LedgerWriter(LogCollection.open(database), ORIGIN, "w", gate, new WriterListener() {
            @Override
            public void batchDone(int commits, long bytes, Duration waited, Duration took) {
                throw new IllegalStateException("no registry");
            }
        });
        assertThat(writer.append(List.of(event("a", 0)), null).firstIndex()).isZero();
    }

    private LedgerWriter writer(MongoDatabase on, WriterLimits limits) {
        return new LedgerWriter(LogCollection.open(on), ORIGIN, "w", gate, batches, limits);
    }

    private List<Future<Commit>> heldUp(LedgerWriter writer, List<List<LedgerEvent>> commits) {
        return heldUp(writer, commits, () -> {});
    }

    /** Holds the writer in a first batch until all these commits wait behind it, does something, lets go. */
    private List<Future<Commit>> heldUp(LedgerWriter writer, List<List<LedgerEvent>> commits, Runnable meanwhile) {
        gate.close();
        callers.submit(() -> writer.append(List.of(event("first", 0)), null));
        await().pollInterval(Duration.ofMillis(1)).until(gate::holdsSomebody);
        List<Future<Commit>> answers = new ArrayList<>();
        for (List<LedgerEvent> commit : commits) {
            String commandId = "c" + answers.size();
            answers.add(callers.submit(() -> writer.append(commit, commandId)));
            await().pollInterval(Duration.ofMillis(1)).until(() -> writer.waiting() == answers.size());
        }
        meanwhile.run();
        gate.open();
        return answers;
    }

    private static LedgerEvent withPayload(String aggregateId, int length) {
        LedgerEvent event = event(aggregateId, 0);
        return new LedgerEvent(
                0,
                event.eventId(),
                event.timeNanos(),
                event.aggregateType(),
                aggregateId,
                0,
                event.storedType(),
                "",
                new byte[length],
                event.metadata());
    }

    private void assertIntact(long events) {
        try (CommitCursor commits = reader.commits(0)) {
            VerificationReport report = LedgerVerifier.verify(ORIGIN, commits, proved -> {});
            assertThat(report.finding()).isEmpty();
            assertThat(report.events()).isEqualTo(events);
        }
    }
}
