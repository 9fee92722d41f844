package vn.exemplar.stack.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.host.QuietLogs;

/**
 * A real Kafka broker and controller (KRaft, one node) inside this JVM, reachable from this machine only. Topics come
 * into being on first use with one partition, unless a client creates them otherwise. Takes two to three seconds to
 * start. A fatal fault of the broker never ends the JVM. Ends with {@link #close} or with the JVM; {@link #stop} and
 * {@link #restart} interrupt it, as a test of an outage does.
 */
public final class KafkaBroker implements AutoCloseable {
    private static final String NODE = "1";
    private static final String CLUSTER_ID = "exemplar-local-stack-1";

    private final Path dataFolder;
    private final int port;
    private final Runnable cleanUp;
    private KafkaRaftServer server;
    private boolean running;

    static {
        Exit.setExitProcedure(KafkaBroker::refuseToEndTheJvm);
        Exit.setHaltProcedure(KafkaBroker::refuseToEndTheJvm);
    }

    private KafkaBroker(Path dataFolder, int port, Runnable cleanUp) {
        this.dataFolder = Folders.existing(dataFolder).toAbsolutePath();
        this.port = port;
        this.cleanUp = cleanUp;
        this.server = startServer();
        this.running = true;
        AtExit.close(this);
    }

    /** A broker on a free port with an empty folder that is removed on {@link #close}. */
    public static KafkaBroker start() {
        Path folder = Folders.temporary("kafka");
        return new KafkaBroker(folder, Ports.free(), () -> Folders.remove(folder));
    }

    /** A broker on {@code dataFolder}, which keeps topics, records and offsets for the next start. */
    public static KafkaBroker start(Path dataFolder, int port) {
        return new KafkaBroker(dataFolder, port, () -> {});
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** Stops the broker in an orderly way; its data stays and {@link #restart} brings it back on the same port. */
    public synchronized void stop() {
        if (running) {
            server.shutdown();
            server.awaitShutdown();
            running = false;
        }
    }

    /** Starts the broker again after {@link #stop}, on the same folder and port. */
    public synchronized void restart() {
        if (!running) {
            server = startServer();
            running = true;
        }
    }

    @Override
    public void close() {
        stop();
        cleanUp.run();
        AtExit.forget(this);
    }

    private KafkaRaftServer startServer() {
        QuietLogs.apply();
        Properties properties = properties(Ports.free());
        format(properties);
        KafkaRaftServer starting = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        try {
            starting.startup();
            return starting;
        } catch (RuntimeException failure) {
            starting.shutdown();
            throw new IllegalStateException("The Kafka broker did not start on port " + port, failure);
        }
    }

    private Properties properties(int controllerPort) {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", NODE);
        properties.put("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
        properties.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        properties.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("log.dirs", dataFolder.resolve("log").toString());
        properties.put("num.partitions", "1");
        properties.put("default.replication.factor", "1");
        properties.put("min.insync.replicas", "1");
        properties.put("offsets.topic.num.partitions", "1");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.num.partitions", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.num.partitions", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "2");
        properties.put("background.threads", "2");
        properties.put("log.cleaner.dedupe.buffer.size", "4194304");
        properties.put("log.index.size.max.bytes", "1048576");
        return properties;
    }

    private void format(Properties properties) {
        Path file = dataFolder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + file, failure);
        }
        String[] arguments = {"format", "--ignore-formatted", "--cluster-id", CLUSTER_ID, "--config", file.toString()};
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode = StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
        if (exitCode != 0) {
            throw new IllegalStateException(
                    "Kafka's folder could not be formatted: " + output.toString(StandardCharsets.UTF_8));
        }
    }

    private static void refuseToEndTheJvm(int status, @Nullable String message) {
        throw new IllegalStateException("Kafka wanted to end this JVM with status " + status + ": " + message);
    }
}
