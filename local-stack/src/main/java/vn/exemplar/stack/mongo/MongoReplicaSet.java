package vn.exemplar.stack.mongo;

import com.mongodb.MongoException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.Ports;

/**
 * A replica set of three {@code mongod} processes that can be made to fail in the ways in which replica sets fail. Each
 * failure returns when another member is primary, and has then begun to bring back the member that failed; {@link
 * #awaitHealth} returns when all are back. Elections take about a second.
 *
 * <p>Reachable from this machine only, without authentication. Takes some seconds to start and 500 MB of memory. Not
 * for several threads at once.
 */
public final class MongoReplicaSet implements AutoCloseable {
    private static final int SIZE = 3;
    private static final int PRIMARY = 1;
    private static final int SECONDARY = 2;
    private static final int STEPPED_DOWN_SECONDS = 2;
    private static final int RAISED_BY_A_START = 1;

    private final Path folder;
    private final List<Mongod> members;
    private final Map<Mongod, Integer> rollbackIds = new HashMap<>();
    private int rollbacks;

    private MongoReplicaSet(Path folder) {
        this.folder = folder;
        this.members = IntStream.range(0, SIZE)
                .mapToObj(i -> Mongod.start(
                        folder.resolve("data" + i),
                        Ports.freeForRestarts(),
                        folder.resolve("mongod" + i + ".log"),
                        "--setParameter=enableTestCommands=1"))
                .toList();
    }

    /** Three members on free ports, with empty folders that are removed on {@link #close}. */
    public static MongoReplicaSet start() {
        MongoReplicaSet set = new MongoReplicaSet(Folders.temporary("mongo-set"));
        AtExit.close(set);
        try {
            set.initiate();
            set.awaitHealth();
            return set;
        } catch (RuntimeException failure) {
            set.close();
            throw failure;
        }
    }

    private void initiate() {
        members.forEach(member ->
                member.awaitUntil("listening", () -> !answer(member, "hello").isEmpty()));
        List<Document> hosts = IntStream.range(0, SIZE)
                .mapToObj(i ->
                        new Document("_id", i).append("host", members.get(i).address()))
                .toList();
        Document settings = new Document("electionTimeoutMillis", 1000)
                .append("heartbeatIntervalMillis", 250)
                .append("heartbeatTimeoutSecs", 2)
                .append("catchUpTimeoutMillis", 500);
        members.getFirst()
                .run(new Document(
                        "replSetInitiate",
                        new Document("_id", Mongod.REPLICA_SET)
                                .append("members", hosts)
                                .append("settings", settings)));
    }

    /** For any MongoDB driver; names all members and no database. */
    public String connectionString() {
        return "mongodb://" + String.join(",", addresses()) + "/?replicaSet=" + Mongod.REPLICA_SET;
    }

    /** Host and port of each member. */
    public List<String> addresses() {
        return members.stream().map(Mongod::address).toList();
    }

    /** The primary gives up its office at once, whatever is in flight, and keeps its data. */
    public void stepDown() {
        Mongod old = primary();
        try {
            old.run(new Document("replSetStepDown", STEPPED_DOWN_SECONDS)
                    .append("secondaryCatchUpPeriodSecs", 0)
                    .append("force", true));
        } catch (MongoException connectionsAreCut) {
            // whether it stepped down shows in the election of another
        }
        awaitPrimaryOtherThan(old);
    }

    /** {@code kill -9} of the primary, which starts again once another has been elected. */
    public void killPrimary() {
        Mongod old = primary();
        old.kill();
        awaitPrimaryOtherThan(old);
        old.startAgain();
        rollbackIds.merge(old, RAISED_BY_A_START, Integer::sum);
    }

    /**
     * The primary hangs, and keeps its connections, until another has been elected and something was done; then it goes
     * on as if it still were in office.
     *
     * @param whileFrozen what is done once another has been elected
     */
    public void freezePrimary(Runnable whileFrozen) {
        Mongod old = primary();
        old.freeze();
        try {
            awaitPrimaryOtherThan(old);
            whileFrozen.run();
        } finally {
            old.thaw();
        }
    }

    /**
     * The primary hangs as in {@link #freezePrimary}, but what it wrote last had not reached the others: it has to roll
     * that back to become a member again.
     *
     * @param untilWritten returns when the primary has carried out a write that no majority can acknowledge
     */
    public void rollBack(Runnable untilWritten) {
        Mongod old = primary();
        List<Mongod> others = others(old).toList();
        others.forEach(member -> replication(member, "alwaysOn"));
        try {
            untilWritten.run();
            old.freeze();
        } finally {
            others.forEach(member -> replication(member, "off"));
        }
        try {
            awaitPrimaryOtherThan(old);
        } finally {
            old.thaw();
        }
    }

    private static void replication(Mongod member, String failPointMode) {
        member.run(new Document("configureFailPoint", "stopReplProducer").append("mode", failPointMode));
    }

    /** Returns when there is one primary and the other members follow it. */
    public void awaitHealth() {
        members.getFirst().awaitUntil("in a healthy replica set", this::isHealthy);
        members.forEach(this::countRollback);
    }

    /** How often a member had to undo what it had written, as far as {@link #awaitHealth} has seen. */
    public int rollbacks() {
        return rollbacks;
    }

    private void countRollback(Mongod member) {
        int id = member.run(new Document("replSetGetRBID", 1)).getInteger("rbid");
        Integer before = rollbackIds.put(member, id);
        rollbacks += before == null ? 0 : id - before;
    }

    /** All have applied what the primary began its term with: nobody has still to roll back. */
    private boolean isHealthy() {
        List<Document> all = members.stream()
                .map(member -> answer(member, "replSetGetStatus"))
                .toList();
        return all.stream().filter(status -> isIn(PRIMARY, status)).count() == 1
                && all.stream().filter(status -> isIn(SECONDARY, status)).count() == SIZE - 1
                && all.stream().flatMap(MongoReplicaSet::terms).distinct().count() == 1;
    }

    private static boolean isIn(int state, Document status) {
        return status.getInteger("myState", 0) == state;
    }

    /** The term that a member is in, and that of the newest write it has. */
    private static Stream<Object> terms(Document status) {
        return Stream.of(
                status.get("term"), status.getEmbedded(List.of("optimes", "appliedOpTime", "t"), Object.class));
    }

    private Mongod primary() {
        awaitHealth();
        return primaryAmong(members.stream()).orElseThrow(() -> new IllegalStateException("The primary has just gone"));
    }

    private void awaitPrimaryOtherThan(Mongod old) {
        BooleanSupplier elected = () -> primaryAmong(others(old)).isPresent();
        others(old).findFirst().orElseThrow().awaitUntil("in a replica set with a new primary", elected);
    }

    private Stream<Mongod> others(Mongod one) {
        return members.stream().filter(member -> member != one);
    }

    private static Optional<Mongod> primaryAmong(Stream<Mongod> members) {
        return members.filter(member -> answer(member, "hello").getBoolean("isWritablePrimary", false))
                .findFirst();
    }

    /** An empty document while the member does not answer. */
    private static Document answer(Mongod member, String question) {
        try {
            return member.run(new Document(question, 1));
        } catch (MongoException notListening) {
            return new Document();
        }
    }

    @Override
    public void close() {
        members.forEach(Mongod::close);
        Folders.remove(folder);
        AtExit.forget(this);
    }
}
