package vn.exemplar.ledger.fault;

import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.stack.mongo.MongoReplicaSet;

/** The replica set, the writers and the trackers of one campaign. */
final class Stage implements AutoCloseable {

    private static final String DATABASE = "campaign";
    private static final int TRACKERS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final MongoReplicaSet replicaSet;
    private final MongoClient client;
    private final LogCollection log;
    private final List<Tracker> trackers;
    private final List<WriterHandle> writers;

    Stage(CampaignSettings settings) {
        replicaSet = MongoReplicaSet.start();
        client = ReplicaSetClient.direct(replicaSet.connectionString());
        log = LogCollection.open(client.getDatabase(DATABASE));
        trackers = IntStream.range(0, TRACKERS)
                .mapToObj(i -> Tracker.start("tracker-" + i, replicaSet.connectionString(), DATABASE))
                .toList();
        writers = IntStream.rangeClosed(1, settings.writers())
                .mapToObj(i -> new WriterHandle(i, settings, replicaSet.connectionString(), DATABASE))
                .toList();
    }

    MongoReplicaSet replicaSet() {
        return replicaSet;
    }

    List<WriterHandle> writers() {
        return writers;
    }

    List<Tracker> trackers() {
        return trackers;
    }

    LedgerReader reader() {
        return new LedgerReader(log);
    }

    /** Commits that a tracker has seen. */
    long commits() {
        return trackers.getFirst().commits();
    }

    /**
     * Returns when the log has grown by a number of commits.
     *
     * @throws org.awaitility.core.ConditionTimeoutException when it stands still: that is a fault of the ledger
     */
    void awaitCommits(long more) {
        long goal = commits() + more;
        await("the log grows, and nobody gives up").atMost(PATIENCE).until(() -> commits() >= goal || isLost());
    }

    /** Whether it is known already that the ledger did what it never may. */
    boolean isLost() {
        return writers.stream().anyMatch(WriterHandle::hasGivenUp) || isTrackerBroken();
    }

    /** Returns when the primary has a write that for a while no majority has had: who built on it would break L1. */
    void awaitUnreplicatedWrite() {
        MongoCollection<Document> documents = client.getDatabase(DATABASE).getCollection("log");
        await("a write that is not replicated")
                .atMost(PATIENCE)
                .during(Duration.ofMillis(300))
                .ignoreException(MongoException.class)
                .until(() -> head(documents, ReadConcern.LOCAL) > head(documents, ReadConcern.MAJORITY));
    }

    private static long head(MongoCollection<Document> documents, ReadConcern concern) {
        Document newest = documents
                .withReadConcern(concern)
                .find()
                .sort(Sorts.descending("_id"))
                .first();
        return newest == null ? -1 : newest.getLong("_id");
    }

    /** Lets the writers finish, the replica set recover and the trackers arrive. */
    void settle() {
        writers.parallelStream().forEach(WriterHandle::close);
        replicaSet.awaitHealth();
        long end = reader().head().orElse(-1) + 1;
        await("the trackers arrive at the head")
                .atMost(PATIENCE)
                .until(() -> trackers.stream().allMatch(tracker -> tracker.events() == end) || isTrackerBroken());
        trackers.forEach(Tracker::close);
    }

    private boolean isTrackerBroken() {
        return trackers.stream().anyMatch(tracker -> tracker.broken().isPresent());
    }

    @Override
    public void close() {
        writers.forEach(WriterHandle::close);
        trackers.forEach(Tracker::close);
        client.close();
        replicaSet.close();
    }
}
