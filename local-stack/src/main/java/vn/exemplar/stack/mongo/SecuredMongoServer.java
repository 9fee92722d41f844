package vn.exemplar.stack.mongo;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.bson.Document;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.Ports;

/**
 * A real {@code mongod} as in production: nobody gets in without a password. There is one user at first, {@code root},
 * who may do everything. A replica set of one on a free port, its folder removed on {@link #close} or with the JVM.
 */
public final class SecuredMongoServer implements AutoCloseable {
    private static final String ROOT = "root";
    private static final int KEY_BYTES = 48;

    private final Path folder;
    private final Mongod mongod;

    private SecuredMongoServer(Path folder, Mongod mongod) {
        this.folder = folder;
        this.mongod = mongod;
    }

    public static SecuredMongoServer start(String rootPassword) {
        Path folder = Folders.temporary("secured-mongo");
        Mongod mongod = Mongod.start(
                folder.resolve("data"),
                Ports.free(),
                folder.resolve("mongod.log"),
                "--auth",
                "--keyFile=" + keyFile(folder));
        SecuredMongoServer server = new SecuredMongoServer(folder, mongod);
        AtExit.close(server);
        try {
            mongod.awaitUntil("a replica set", server::isInitiated);
            mongod.awaitUntil("primary of its replica set", server::isPrimary);
            server.createRoot(rootPassword);
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** What members of a replica set show each other; mongod refuses one that others may read. */
    private static Path keyFile(Path folder) {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Path file = Files.createFile(
                    folder.resolve("key"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, Base64.getEncoder().encodeToString(secret));
        } catch (IOException failure) {
            throw new UncheckedIOException("No key file in " + folder, failure);
        }
    }

    private boolean isInitiated() {
        Document onlyUs = new Document("_id", Mongod.REPLICA_SET)
                .append("members", List.of(new Document("_id", 0).append("host", mongod.address())));
        try {
            mongod.run(new Document("replSetInitiate", onlyUs));
            return true;
        } catch (MongoException notYetListening) {
            return false;
        }
    }

    private boolean isPrimary() {
        return mongod.run(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
    }

    /** From this machine the first user is made without being anybody: MongoDB's localhost exception. */
    private void createRoot(String password) {
        mongod.run(new Document("createUser", ROOT).append("pwd", password).append("roles", List.of(ROOT)));
    }

    /** For any MongoDB driver, signed in as a user of the {@code admin} database. */
    public String connectionString(String user, String password) {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");
        return "mongodb://%s:%s@%s/?replicaSet=%s".formatted(user, encoded, mongod.address(), Mongod.REPLICA_SET);
    }

    /** As {@code root}. */
    public String rootConnectionString(String password) {
        return connectionString(ROOT, password);
    }

    @Override
    public void close() {
        mongod.close();
        Folders.remove(folder);
        AtExit.forget(this);
    }
}
