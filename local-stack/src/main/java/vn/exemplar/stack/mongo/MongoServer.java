package vn.exemplar.stack.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.ChildProcess;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.host.QuietLogs;

/**
 * A real {@code mongod}, running as a child process and as the primary of a replica set of one, so that transactions,
 * majority reads and change streams work. Reachable from this machine only, without authentication. Takes about a
 * second to start and 150 MB of memory. Ends with {@link #close} or with the JVM.
 */
public final class MongoServer implements AutoCloseable {
    private static final String REPLICA_SET = "exemplar";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int NOT_YET_INITIALIZED = 94;

    private final ChildProcess mongod;
    private final int port;
    private final Runnable cleanUp;

    private MongoServer(ChildProcess mongod, int port, Runnable cleanUp) {
        this.mongod = mongod;
        this.port = port;
        this.cleanUp = cleanUp;
    }

    /** A server on a free port with an empty folder that is removed on {@link #close}. */
    public static MongoServer start() {
        Path folder = Folders.temporary("mongo");
        return start(folder.resolve("data"), Ports.free(), folder.resolve("mongod.log"), () -> Folders.remove(folder));
    }

    /**
     * A server on {@code dataFolder}, which keeps its data for the next start (also on another port).
     *
     * @throws IllegalStateException when there is no {@code mongod}, or it ends, or it is not primary within a minute;
     *     the message has the end of its log
     */
    public static MongoServer start(Path dataFolder, int port, Path logFile) {
        return start(dataFolder, port, logFile, () -> {});
    }

    private static MongoServer start(Path dataFolder, int port, Path logFile, Runnable cleanUp) {
        QuietLogs.apply();
        Folders.around(logFile);
        List<String> command = List.of(
                MongodBinary.find().toString(),
                "--dbpath=" + Folders.existing(dataFolder),
                "--port=" + port,
                "--bind_ip=127.0.0.1",
                "--replSet=" + REPLICA_SET,
                "--wiredTigerCacheSizeGB=0.25",
                "--oplogSize=128",
                "--setParameter=diagnosticDataCollectionEnabled=false",
                "--setParameter=shutdownTimeoutMillisForSignaledShutdown=100",
                "--nounixsocket",
                "--quiet");
        ChildProcess mongod = ChildProcess.start("mongod", command, Map.of(), logFile);
        MongoServer server = new MongoServer(mongod, port, cleanUp);
        AtExit.close(server);
        try {
            server.awaitPrimary();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** For any MongoDB driver; names no database. */
    public String connectionString() {
        return "mongodb://" + address() + "/?replicaSet=" + REPLICA_SET;
    }

    /** For any MongoDB driver, with {@code database} as the default one. */
    public String connectionString(String database) {
        return "mongodb://" + address() + "/" + database + "?replicaSet=" + REPLICA_SET;
    }

    public int port() {
        return port;
    }

    /** The process id of {@code mongod}. */
    public long pid() {
        return mongod.pid();
    }

    @Override
    public void close() {
        mongod.close();
        cleanUp.run();
        AtExit.forget(this);
    }

    private String address() {
        return "127.0.0.1:" + port;
    }

    private void awaitPrimary() {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://" + address() + "/?directConnection=true"))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            MongoDatabase admin = client.getDatabase("admin");
            mongod.awaitUntil("primary of its replica set", () -> isPrimary(admin), START_LIMIT);
        }
    }

    private boolean isPrimary(MongoDatabase admin) {
        try {
            Document hello = admin.runCommand(new Document("hello", 1));
            if (!hello.containsKey("setName")) {
                joinReplicaSet(admin);
            }
            return hello.getBoolean("isWritablePrimary", false);
        } catch (MongoException notYetListening) {
            return false;
        }
    }

    /** A fresh folder has no replica set yet; a folder that was used on another port has one with the old address. */
    private void joinReplicaSet(MongoDatabase admin) {
        try {
            Document current =
                    admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
            admin.runCommand(new Document("replSetReconfig", membersOnlyUs(current.getInteger("version") + 1))
                    .append("force", true));
        } catch (MongoCommandException refused) {
            if (refused.getErrorCode() != NOT_YET_INITIALIZED) {
                throw refused;
            }
            admin.runCommand(new Document("replSetInitiate", membersOnlyUs(1)));
        }
    }

    private Document membersOnlyUs(int version) {
        return new Document("_id", REPLICA_SET)
                .append("version", version)
                .append("members", List.of(new Document("_id", 0).append("host", address())));
    }
}
