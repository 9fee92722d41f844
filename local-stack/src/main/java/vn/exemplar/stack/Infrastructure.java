package vn.exemplar.stack;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.KeyFile;
import vn.exemplar.stack.issuer.Issuer;
import vn.exemplar.stack.kafka.KafkaBroker;
import vn.exemplar.stack.mongo.MongoServer;

/**
 * The real infrastructure that the integration tests of one JVM share. Each part starts on first use, on a free port
 * with an empty folder, and ends with the JVM, after its Spring applications. Tests that share a part keep apart by
 * database names, topic prefixes and consumer groups; a test that stops a part starts one of its own instead.
 */
public final class Infrastructure {
    private static final Shared<MongoServer> MONGO = new Shared<>(MongoServer::start);
    private static final Shared<KafkaBroker> KAFKA = new Shared<>(KafkaBroker::start);

    private static final Shared<Issuer> ISSUER = new Shared<>(Issuer::start);

    private static final Shared<Path> CHECKPOINT_KEY =
            new Shared<>(() -> KeyFile.ed25519(Folders.temporary("key").resolve("checkpoints.pem")));

    private Infrastructure() {}

    /** The shared database server; the first call takes one to two seconds. */
    public static MongoServer mongo() {
        return MONGO.get();
    }

    /** The shared broker; the first call takes two to three seconds. */
    public static KafkaBroker kafka() {
        return KAFKA.get();
    }

    /** The shared issuer with all people of the catalogue; the first call takes about two seconds. */
    public static Issuer issuer() {
        return ISSUER.get();
    }

    /** A key that signs the checkpoints of ledgers (PKCS#8 in PEM), for tests that do not care which. */
    public static Path checkpointKey() {
        return CHECKPOINT_KEY.get();
    }

    private static final class Shared<T> {
        private final Supplier<T> starter;
        private @Nullable T started;

        Shared(Supplier<T> starter) {
            this.starter = starter;
        }

        synchronized T get() {
            T running = started;
            if (running == null) {
                running = starter.get();
                started = running;
            }
            return running;
        }
    }
}
