package vn.exemplar.stack.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.exemplar.stack.host.ChildProcess;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.KeyFile;

/**
 * One instance of a service, running from its executable jar in a JVM of its own. Several instances of one service may
 * run at once, on ports of their own. {@link #kill} ends it as a power cut would; {@link #restart} brings it back on
 * the same ports, with the same log file.
 */
public final class ServiceProcess implements AutoCloseable {
    private static final List<String> SMALL_JVM =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final Service service;
    private final int port;
    private final int managementPort;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private ChildProcess child;

    private ServiceProcess(
            Service service, Path jar, int port, int managementPort, Map<String, String> around, Path log) {
        this.service = service;
        this.port = port;
        this.managementPort = managementPort;
        this.command = Stream.of(List.of(ownJava()), SMALL_JVM, UnpackedJar.fastest(jar))
                .flatMap(List::stream)
                .toList();
        this.environment = new HashMap<>(around);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
        this.log = log;
        this.child = launch();
    }

    /**
     * Starts an instance without waiting for it; see {@link #awaitReady}.
     *
     * @param logName names its log file, so give each instance its own
     * @throws StartRefused when the service has not been built
     */
    static ServiceProcess start(
            Service service, String logName, int port, int managementPort, Surroundings around, Settings settings) {
        Path log = Folders.existing(settings.logs()).resolve(logName + ".log");
        Map<String, String> environment = new HashMap<>(around.environment());
        environment.putAll(checkpoints(service, logName, settings));
        environment.put(
                "PUBLICATION_PUBLICADDRESS",
                "http://localhost:" + settings.frontDoor().number() + "/publication");
        return new ServiceProcess(
                service, jarOf(service, settings.repository()), port, managementPort, environment, log);
    }

    /** All instances of a service sign with one key; each appends to a file of its own. */
    private static Map<String, String> checkpoints(Service service, String logName, Settings settings) {
        Path key = KeyFile.ed25519(settings.keys().resolve(service.module() + ".pem"));
        Path file = Folders.existing(settings.checkpoints()).resolve(logName + ".txt");
        return Map.of(
                "EXEMPLAR_CHECKPOINTS_SIGNINGKEYS", key.toString(),
                "EXEMPLAR_CHECKPOINTS_FILE", file.toString());
    }

    private ChildProcess launch() {
        return ChildProcess.start(service.module(), command, environment, log);
    }

    /**
     * Returns when the service says that it is ready.
     *
     * @throws IllegalStateException with the last 30 lines of its log, when it ends before or takes over two minutes
     */
    public void awaitReady() {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(PROBE_LIMIT).build()) {
            HttpRequest probe = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + managementPort + "/actuator/health/readiness"))
                    .timeout(PROBE_LIMIT)
                    .build();
            child.awaitUntil("ready", () -> isUp(http, probe), START_LIMIT);
        }
    }

    private static boolean isUp(HttpClient http, HttpRequest probe) {
        try {
            return http.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYetListening) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a service", interrupted);
        }
    }

    public Service service() {
        return service;
    }

    /** Its own address with its context path, past the front door. */
    public URI address() {
        return URI.create("http://localhost:" + port + service.contextPath());
    }

    /** Where its health and metrics are. */
    public URI management() {
        return URI.create("http://localhost:" + managementPort + "/actuator");
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return child.pid();
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    /** SIGKILL: the service gets no chance to finish anything. Returns when it is gone. */
    public void kill() {
        child.kill();
    }

    /** SIGTERM, then waits for an orderly end. */
    public void stop() {
        child.close();
    }

    /** Ends the service if it runs, starts it again on the same ports and waits until it is ready. */
    public void restart() {
        stop();
        child = launch();
        awaitReady();
    }

    @Override
    public void close() {
        stop();
    }

    private static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Its newest executable jar. */
    static Path jarOf(Service service, Path repository) {
        Path target = repository.resolve(service.module()).resolve("target");
        StartRefused notBuilt =
                new StartRefused("No jar of " + service.module() + " in " + target + ": run 'make build'.");
        if (!Files.isDirectory(target)) {
            throw notBuilt;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.getFileName().toString().matches(service.module() + "-\\d[^/]*(?<!-exec)\\.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> notBuilt);
        } catch (IOException unreadable) {
            throw new StartRefused("Cannot read " + target, unreadable);
        }
    }
}
