package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.BsonBinary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;

/** Replays of several batches, which are decoded ahead of their consumer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LongReplayIT {

    private static final int COMMITS = 3_500;

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);

    @BeforeAll
    void fillSeveralBatches() {
        LedgerWriter writer = Logs.writer(database, "w");
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, COMMITS)
                    .forEach(i -> callers.submit(() -> writer.append(List.of(event("a" + i, 0)), null)));
        }
    }

    @Test
    void a_replay_hands_out_every_commit_once_and_in_order() {
        try (CommitCursor commits = reader.commits(0)) {
            for (long next = 0; next < COMMITS; next++) {
                assertThat(commits.next().firstIndex()).isEqualTo(next);
            }
            assertThat(commits.hasNext()).isFalse();
        }
    }

    @Test
    void a_replay_can_be_left_at_any_time() {
        for (int stop : new int[] {0, 1, 999, 1000, 1001, 2500}) {
            CommitCursor commits = reader.commits(0);
            for (int i = 0; i < stop; i++) {
                commits.next();
            }
            commits.close();
            assertThat(commits.hasNext()).isFalse();
        }
    }

    @Test
    void a_replay_goes_on_only_where_it_joins_what_it_had() {
        Commit last = reader.commitContaining(COMMITS - 2).orElseThrow();
        try (CommitCursor commits = reader.commitsAfter(last)) {
            assertThat(commits.next().firstIndex()).isEqualTo(COMMITS - 1);
        }
        Commit ofAnotherHistory = new Commit(
                last.firstIndex(),
                last.atMicros(),
                last.maxTimeNanos(),
                last.previousHash(),
                new byte[32],
                last.writer(),
                last.commandId(),
                last.slices(),
                last.events());
        try (CommitCursor commits = reader.commitsAfter(ofAnotherHistory)) {
            assertThatThrownBy(commits::next)
                    .isInstanceOfSatisfying(
                            BrokenLogException.class,
                            broken -> assertThat(broken.kind()).isEqualTo(Break.BROKEN_LINK));
        }
    }

    @Test
    void a_break_far_ahead_stops_the_replay_there_and_no_earlier() {
        long place = 2_345;
        Commit before = reader.commitContaining(place).orElseThrow();
        var log = database.getCollection("log");
        log.updateOne(Filters.eq("_id", place), Updates.set("v", new BsonBinary(new byte[32])));
        try (CommitCursor commits = reader.commits(0)) {
            for (long next = 0; next < place; next++) {
                assertThat(commits.next().firstIndex()).isEqualTo(next);
            }
            assertThatThrownBy(commits::next)
                    .isInstanceOfSatisfying(
                            BrokenLogException.class,
                            broken -> assertThat(broken.index()).isEqualTo(place));
        } finally {
            log.updateOne(Filters.eq("_id", place), Updates.set("v", new BsonBinary(before.previousHash())));
        }
    }
}
