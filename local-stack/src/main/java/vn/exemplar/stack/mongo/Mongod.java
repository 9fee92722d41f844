package vn.exemplar.stack.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import vn.exemplar.stack.host.ChildProcess;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.QuietLogs;

/**
 * One {@code mongod} on this machine's loopback address, started to be a member of the replica set {@value
 * #REPLICA_SET}. Small caches, no telemetry, quick to end.
 */
final class Mongod implements AutoCloseable {
    static final String REPLICA_SET = "exemplar";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int ANSWER_SECONDS = 5;

    private final List<String> command;
    private final String address;
    private final Path log;
    private final MongoClient client;
    private ChildProcess process;

    private Mongod(List<String> command, String address, Path log) {
        this.command = command;
        this.address = address;
        this.log = log;
        this.process = ChildProcess.start("mongod", command, Map.of(), log);
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://" + address + "/?directConnection=true"))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    /** Returns at once: wait for what the server is needed for. */
    static Mongod start(Path dataFolder, int port, Path log, String... options) {
        QuietLogs.apply();
        Folders.around(log);
        List<String> command = new ArrayList<>(List.of(
                MongodBinary.find().toString(),
                "--dbpath=" + Folders.existing(dataFolder),
                "--port=" + port,
                "--bind_ip=127.0.0.1",
                "--replSet=" + REPLICA_SET,
                "--wiredTigerCacheSizeGB=0.25",
                "--oplogSize=128",
                "--setParameter=transactionLifetimeLimitSeconds=10",
                "--setParameter=diagnosticDataCollectionEnabled=false",
                "--setParameter=shutdownTimeoutMillisForSignaledShutdown=100",
                "--nounixsocket",
                "--quiet"));
        command.addAll(List.of(options));
        return new Mongod(List.copyOf(command), "127.0.0.1:" + port, log);
    }

    /** Host and port. */
    String address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    /**
     * Carries out a command on the admin database.
     *
     * @throws com.mongodb.MongoException when it is refused, or the server does not answer within seconds
     */
    Document run(Document adminCommand) {
        return client.getDatabase("admin").runCommand(adminCommand);
    }

    /** @throws IllegalStateException with the end of the log when the server ends first or a minute is over */
    void awaitUntil(String what, BooleanSupplier condition) {
        process.awaitUntil(what, condition, LIMIT);
    }

    /** SIGKILL: what is not in the journal is lost. */
    void kill() {
        process.kill();
    }

    /** SIGSTOP: the process keeps its connections and answers nothing. */
    void freeze() {
        process.freeze();
    }

    /** SIGCONT: goes on where it was frozen, as if no time had passed. */
    void thaw() {
        process.thaw();
    }

    /** The same server on the same data, after it was killed. */
    void startAgain() {
        process = ChildProcess.start("mongod", command, Map.of(), log);
    }

    @Override
    public void close() {
        client.close();
        process.close();
    }
}
