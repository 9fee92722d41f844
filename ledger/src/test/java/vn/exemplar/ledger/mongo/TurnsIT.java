package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.verify.LedgerVerifier;

/** Slices are advice: given out in order when writers meet, unknown to a lone one, and no reason to fail. */
final class TurnsIT {

    private static final long BATCH_NANOS = 1_000_000;

    private final MongoDatabase database = Logs.freshDatabase();
    private final MongoCollection<Document> bookings = database.getCollection("turns");

    @Test
    void a_writer_that_met_no_rival_books_nothing() {
        assertThat(new Turns(bookings).await(BATCH_NANOS, true)).isFalse();
        assertThat(bookings.countDocuments()).isZero();
    }

    @Test
    void slices_are_given_out_one_behind_the_other() {
        Turns one = contended();
        Turns two = contended();
        assertThat(one.await(BATCH_NANOS, true)).isTrue();
        Date firstEnds = next();
        assertThat(one.await(BATCH_NANOS, true)).as("still its slice").isFalse();
        assertThat(two.await(BATCH_NANOS, true)).isTrue();
        assertThat(next().getTime() - firstEnds.getTime()).isGreaterThanOrEqualTo(20);
        assertThat(new Date()).as("it waited for the end of the first").isAfterOrEqualTo(firstEnds);
    }

    @Test
    void a_slice_from_a_clock_that_is_far_ahead_is_not_waited_for() {
        Date nextYear = Date.from(Instant.now().plusSeconds(31_536_000));
        bookings.insertOne(new Document("_id", "turn").append("next", nextYear));
        assertThat(contended().await(BATCH_NANOS, true)).isTrue();
        assertThat(next()).isBefore(nextYear);
    }

    @Test
    void who_cannot_book_goes_ahead() {
        database.createView("turns", "log", List.of());
        assertThat(contended().await(BATCH_NANOS, true)).isTrue();
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
        assertThat(bookings.countDocuments()).as("they met").isEqualTo(1);
        try (CommitCursor commits = Logs.reader(database).commits(0)) {
            assertThat(LedgerVerifier.verify(ORIGIN, commits, proved -> {}))
                    .satisfies(report -> assertThat(report.finding()).isEmpty())
                    .satisfies(report -> assertThat(report.events()).isEqualTo(writers * callers * each));
        }
    }

    private Turns contended() {
        Turns turns = new Turns(bookings);
        turns.rivalMet();
        return turns;
    }

    private Date next() {
        return bookings.find().first().getDate("next");
    }
}
