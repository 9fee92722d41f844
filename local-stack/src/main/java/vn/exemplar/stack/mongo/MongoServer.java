package vn.exemplar.stack.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.Ports;

/**
 * A real {@code mongod}, running as a child process and as the primary of a replica set of one, so that transactions,
 * majority reads and change streams work. Reachable from this machine only, without authentication. Takes about a
 * second to start and 150 MB of memory. Ends with {@link #close} or with the JVM.
 */
public final class MongoServer implements AutoCloseable {
    private static final int NOT_YET_INITIALIZED = 94;

    private final Mongod mongod;
    private final int port;
    private final Runnable cleanUp;

    private MongoServer(Mongod mongod, int port, Runnable cleanUp) {
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
        MongoServer server = new MongoServer(Mongod.start(dataFolder, port, logFile), port, cleanUp);
        AtExit.close(server);
        try {
            server.mongod.awaitUntil("primary of its replica set", server::isPrimary);
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** For any MongoDB driver; names no database. */
    public String connectionString() {
        return "mongodb://" + mongod.address() + "/?replicaSet=" + Mongod.REPLICA_SET;
    }

    /** For any MongoDB driver, with {@code database} as the default one. */
    public String connectionString(String database) {
        return "mongodb://" + mongod.address() + "/" + database + "?replicaSet=" + Mongod.REPLICA_SET;
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

    private boolean isPrimary() {
        try {
            Document hello = mongod.run(new Document("hello", 1));
            if (!hello.containsKey("setName")) {
                joinReplicaSet();
            }
            return hello.getBoolean("isWritablePrimary", false);
        } catch (MongoException notYetListening) {
            return false;
        }
    }

    /** A fresh folder has no replica set yet; a folder that was used on another port has one with the old address. */
    private void joinReplicaSet() {
        try {
            Document current = mongod.run(new Document("replSetGetConfig", 1)).get("config", Document.class);
            mongod.run(new Document("replSetReconfig", membersOnlyUs(current.getInteger("version") + 1))
                    .append("force", true));
        } catch (MongoCommandException refused) {
            if (refused.getErrorCode() != NOT_YET_INITIALIZED) {
                throw refused;
            }
            mongod.run(new Document("replSetInitiate", membersOnlyUs(1)));
        }
    }

    private Document membersOnlyUs(int version) {
        return new Document("_id", Mongod.REPLICA_SET)
                .append("version", version)
                .append("members", List.of(new Document("_id", 0).append("host", mongod.address())));
    }
}
