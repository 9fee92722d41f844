package vn.exemplar.ledger.fault;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.fault.HistoryJudge.Sighting;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LogCollection;

/** Follows the log from its beginning through all failures, and remembers only where it is, as a projection does. */
final class Tracker implements AutoCloseable {

    private static final long POLL_NANOS = Duration.ofMillis(20).toNanos();

    private final MongoClient client;
    private final LedgerReader reader;
    private final EventSequence seen = new EventSequence();
    private final Thread thread;
    private volatile long commits;
    private volatile long events;
    private volatile long longestPauseNanos;
    private volatile boolean stopping;
    private volatile @Nullable BrokenLogException broken;
    private long lastArrival;

    private Tracker(String name, String connectionString, String database) {
        client = ReplicaSetClient.direct(connectionString);
        reader = new LedgerReader(LogCollection.open(client.getDatabase(database)));
        thread = new Thread(this::follow, name);
    }

    static Tracker start(String name, String connectionString, String database) {
        Tracker tracker = new Tracker(name, connectionString, database);
        tracker.thread.start();
        return tracker;
    }

    private void follow() {
        try {
            while (!stopping) {
                readToTheHead();
                LockSupport.parkNanos(POLL_NANOS);
            }
        } catch (BrokenLogException reason) {
            broken = reason;
        }
    }

    private void readToTheHead() {
        try (CommitCursor cursor = reader.commits(events)) {
            while (!stopping && cursor.hasNext()) {
                Commit commit = cursor.next();
                if (commit.lastIndex() >= events) {
                    accept(commit);
                }
            }
        } catch (MongoException connectionLost) {
            // goes on where it is
        }
    }

    private void accept(Commit commit) {
        seen.add(commit);
        events = commit.nextIndex();
        commits++;
        long now = System.nanoTime();
        longestPauseNanos = Math.max(longestPauseNanos, lastArrival == 0 ? 0 : now - lastArrival);
        lastArrival = now;
    }

    long commits() {
        return commits;
    }

    /** Number of events seen: the index of the next. */
    long events() {
        return events;
    }

    /** All that was seen and its order. To be asked once, when it has ended. */
    Sighting sighting() {
        return new Sighting(broken, seen.fingerprint());
    }

    Duration longestPause() {
        return Duration.ofNanos(longestPauseNanos);
    }

    /** Why it stopped by itself. */
    Optional<BrokenLogException> broken() {
        return Optional.ofNullable(broken);
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }
}
