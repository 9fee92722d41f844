package vn.exemplar.endtoend.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.exemplar.stack.host.ChildProcess;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;
import vn.exemplar.stack.issuer.Issuer;

/** A Spring Boot service in a JVM of its own, with the same flags for all, ready to be called. */
record ServiceUnderTest(ServiceClient api, ChildProcess process, Path folder) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /**
     * @param path of its API, from its port on
     * @param folder for what it writes, removed in the end
     * @param program what stands behind the flags of the JVM
     */
    static ServiceUnderTest start(
            String name, String path, Tokens tokens, Path folder, Map<String, String> settings, List<String> program) {
        int port = Ports.free();
        int management = Ports.free();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(management));
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", tokens.issuerUri());
        environment.putAll(Issuer.directoryOf(tokens.issuerUri()));
        ChildProcess process = ChildProcess.start(
                name,
                Stream.concat(Stream.of(java, "-Xmx512m"), program.stream()).toList(),
                environment,
                folder.resolve(name + ".log"));
        ServiceClient health = ServiceClient.local(management, "/actuator/");
        process.awaitUntil("ready", () -> isReady(health), PATIENCE);
        return new ServiceUnderTest(
                new ServiceClient(URI.create("http://localhost:" + port + path), tokens::of), process, folder);
    }

    private static boolean isReady(ServiceClient health) {
        try {
            return health.get(ServiceClient.PUBLIC, "health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    Answer post(String person, String path, Object body) {
        return done(api.post(person, path, body));
    }

    Answer get(String person, String path) {
        return done(api.get(person, path));
    }

    static Answer done(Answer answer) {
        if (!answer.succeeded()) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    long pid() {
        return process.pid();
    }

    /** Resident memory. */
    long memoryMegabytes() {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.close();
        Folders.remove(folder);
    }
}
