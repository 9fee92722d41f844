package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.verify.LedgerVerifier;

/** Turns are advice: given out in the order of asking when writers meet, unknown to a lone one, no reason to fail. */
final class TurnsIT {

    private final MongoDatabase database = Logs.freshDatabase();
    private final MongoCollection<Document> turns = database.getCollection("turns");

    @Test
    void a_writer_that_met_no_rival_asks_for_nothing() {
        assertThat(new Turns(turns).await()).isFalse();
        assertThat(turns.countDocuments()).isZero();
    }

    @Test
    void turns_are_given_out_in_the_order_of_asking() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        Turns first = contended();
        assertThat(first.await()).isTrue();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= 4; i++) {
                int number = i;
                threads.submit(() -> {
                    Turns next = contended();
                    next.await();
                    order.add(number);
                    next.batchDone(0);
                });
                awaitTickets(1 + number);
            }
            assertThat(order).as("the first has not passed yet").isEmpty();
            first.batchDone(0);
        }
        assertThat(order).containsExactly(1, 2, 3, 4);
        assertThat(tickets()).isEmpty();
    }

    @Test
    void a_turn_lasts_for_some_batches_while_commits_are_waiting() {
        Turns turn = contended();
        assertThat(turn.await()).isTrue();
        for (int batch = 1; batch < Turns.BATCHES; batch++) {
            turn.batchDone(1);
            assertThat(turn.await()).as("still its turn").isFalse();
        }
        assertThat(tickets()).hasSize(1);
        turn.batchDone(1);
        assertThat(tickets()).isEmpty();
    }

    @Test
    void a_ticket_of_a_dead_process_is_passed_over() {
        ObjectId dead = new ObjectId();
        turns.insertOne(new Document("_id", "turn").append("queue", List.of(dead)));
        assertThat(contended().await()).isTrue();
        assertThat(tickets()).hasSize(1).doesNotContain(dead);
    }

    @Test
    void who_was_passed_over_queues_up_again() {
        Turns slow = contended();
        slow.await();
        ObjectId ticket = tickets().getFirst();
        turns.deleteOne(new Document("_id", "turn"));
        slow.overtaken();
        assertThat(tickets()).hasSize(1).doesNotContain(ticket);
    }

    @Test
    void who_cannot_ask_goes_ahead() {
        database.createView("turns", "log", List.of());
        Turns turn = contended();
        assertThat(turn.await()).isTrue();
        turn.batchDone(0);
    }

    @Test
    void an_interrupted_thread_waits_for_its_turn_and_stays_interrupted() {
        Turns turn = contended();
        Thread.currentThread().interrupt();
        turn.await();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tickets()).hasSize(1);
        Thread.currentThread().interrupt();
        turn.batchDone(0);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tickets()).isEmpty();
    }

    @Test
    void writers_that_take_turns_store_everything_of_all() throws Exception {
        int writers = 3;
        int callers = 8;
        int each = 40;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < writers; w++) {
                LedgerWriter writer = Logs.writer(database, "w" + w);
                String prefix = "a" + w + "-";
                for (int c = 0; c < callers; c++) {
                    String aggregate = prefix + c;
                    threads.submit(() -> IntStream.range(0, each)
                            .forEach(n -> writer.append(List.of(event(aggregate, n)), aggregate + n)));
                }
            }
        }
        assertThat(turns.countDocuments()).as("they met").isEqualTo(1);
        try (CommitCursor commits = Logs.reader(database).commits(0)) {
            assertThat(LedgerVerifier.verify(ORIGIN, commits, proved -> {}))
                    .satisfies(report -> assertThat(report.finding()).isEmpty())
                    .satisfies(report -> assertThat(report.events()).isEqualTo(writers * callers * each));
        }
    }

    private Turns contended() {
        Turns contended = new Turns(turns);
        contended.rivalMet();
        return contended;
    }

    private List<ObjectId> tickets() {
        return turns.find().first().getList("queue", ObjectId.class);
    }

    private void awaitTickets(int count) throws InterruptedException {
        while (tickets().size() < count) {
            Thread.sleep(1);
        }
    }
}
