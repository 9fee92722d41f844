package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.ledger.mongo.Logs.ORIGIN;
import static vn.exemplar.ledger.mongo.Logs.event;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.CommitRefusedException.Taken;
import vn.exemplar.ledger.verify.LedgerVerifier;

/** Two processes do the same thing at the same moment; the loser must learn why at once, and rightly. */
final class RivalWritersIT {

    private static final int ROUNDS = 100;

    private final MongoDatabase database = Logs.freshDatabase();
    private final LedgerReader reader = Logs.reader(database);
    private final List<LedgerWriter> writers =
            List.of(Logs.writer(database, "one"), Logs.writer(database, "two"), Logs.writer(database, "three"));

    /** What became of one attempt: the conflict, or null when it was stored. */
    private record Attempt(CommitRefusedException refused, boolean commandReadable) {}

    @Test
    void the_same_command_sent_at_once_is_stored_once_and_the_others_find_its_commit() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String aggregate = "a" + round;
            List<Attempt> attempts = atOnce("c" + round, () -> List.of(event(aggregate, 0)));
            List<Attempt> refused =
                    attempts.stream().filter(a -> a.refused != null).toList();
            assertThat(refused)
                    .as("round %d", round)
                    .hasSize(writers.size() - 1)
                    .allSatisfy(attempt -> {
                        assertThat(attempt.refused.taken()).isEqualTo(Taken.COMMAND);
                        assertThat(attempt.commandReadable).isTrue();
                    });
        }
        assertIntact(ROUNDS);
    }

    @Test
    void of_rivals_for_one_aggregate_each_loser_learns_which_event_met_the_conflict() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String contested = "contested" + round;
            List<Attempt> attempts = atOnce(
                    null,
                    () -> List.of(event("own-" + UUID.randomUUID(), 0), event(contested, 0), event(contested, 1)));
            List<Attempt> refused =
                    attempts.stream().filter(a -> a.refused != null).toList();
            assertThat(refused)
                    .as("round %d", round)
                    .hasSize(writers.size() - 1)
                    .allSatisfy(attempt -> {
                        assertThat(attempt.refused.taken()).isEqualTo(Taken.SEQUENCE);
                        assertThat(attempt.refused.event()).isEqualTo(1);
                    });
            assertThat(reader.eventsOf(contested, 0)).hasSize(2);
        }
        assertIntact(3 * ROUNDS);
    }

    private List<Attempt> atOnce(String commandId, Callable<List<LedgerEvent>> events) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            List<Callable<Attempt>> tasks = IntStream.range(0, writers.size())
                    .<Callable<Attempt>>mapToObj(i -> () -> {
                        start.await();
                        return attempt(writers.get(i), events.call(), commandId);
                    })
                    .toList();
            List<Attempt> attempts = new ArrayList<>();
            for (Future<Attempt> task : threads.invokeAll(tasks)) {
                attempts.add(task.get());
            }
            return attempts;
        }
    }

    private Attempt attempt(LedgerWriter writer, List<LedgerEvent> events, String commandId) {
        try {
            writer.append(events, commandId);
            return new Attempt(null, true);
        } catch (CommitRefusedException refused) {
            return new Attempt(
                    refused,
                    commandId != null && reader.commitOfCommand(commandId).isPresent());
        }
    }

    private void assertIntact(long events) {
        try (CommitCursor commits = reader.commits(0)) {
            assertThat(LedgerVerifier.verify(ORIGIN, commits, proved -> {}))
                    .satisfies(report -> assertThat(report.finding()).isEmpty())
                    .satisfies(report -> assertThat(report.events()).isEqualTo(events));
        }
    }
}
