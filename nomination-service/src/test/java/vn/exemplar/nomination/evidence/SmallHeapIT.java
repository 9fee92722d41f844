package vn.exemplar.nomination.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.nomination.evidence.VaultClient.Answer;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.ChildProcess;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.issuer.Issuer;

/** The service itself, from its jar, with a heap in which one dossier would not fit. */
class SmallHeapIT {
    private static final String OFFICER = "p16";
    private static final long FILE = 25L << 20;
    private static final int FILES = 8;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    @Test
    void a_dossier_of_200_MB_goes_in_and_comes_out_within_a_heap_of_256_MB_N6() throws Exception {
        int port = Ports.free();
        int management = Ports.free();
        try (ChildProcess service =
                ChildProcess.start("nomination-service", command(), environment(port, management), log())) {
            service.awaitUntil("ready", () -> isReady(management), Duration.ofSeconds(90));
            VaultClient vault = new VaultClient(port);
            vault.prepare();
            String nomination = vault.draft(OFFICER, "N01");
            List<String> ids = atOnce(seed -> store(vault, nomination, seed));
            assertThat(vault.upload(OFFICER, nomination, "một byte.txt", new byte[] {'x'})
                            .problem())
                    .isEqualTo("dossier-too-large");
            assertThat(atOnce(seed -> vault.sha256(OFFICER, nomination, ids.get((int) seed))))
                    .isEqualTo(LongStream.range(0, FILES)
                            .mapToObj(seed -> LargeFile.sha256(seed, FILE))
                            .toList());
            assertThat(service.isAlive()).isTrue();
        }
    }

    private static String store(VaultClient vault, String nomination, long seed) {
        Answer stored = vault.upload(
                OFFICER,
                nomination,
                "phần-" + seed + ".pdf",
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new LargeFile(seed, FILE)), FILE),
                "",
                VaultClient.key());
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        return stored.id();
    }

    private static List<String> atOnce(LongFunction<String> work) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            return LongStream.range(0, FILES).mapToObj(seed -> workers.submit(() -> work.apply(seed))).toList().stream()
                    .map(SmallHeapIT::result)
                    .toList();
        }
    }

    private static String result(java.util.concurrent.Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> command() throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-jar",
                jar().toString());
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("nomination-service-[^/]*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<String, String> environment(int port, int management) {
        String prefix = "h" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> environment =
                new HashMap<>(Issuer.directoryOf(Infrastructure.issuer().uri()));
        environment.putAll(Map.of(
                "SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_SERVER_PORT", Integer.toString(management),
                "SPRING_MONGODB_URI", Infrastructure.mongo().connectionString(),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", Infrastructure.kafka().bootstrapServers(),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                        Infrastructure.issuer().uri(),
                "EXEMPLAR_CHECKPOINTS_SIGNINGKEYS",
                        Infrastructure.checkpointKey().toString(),
                "EXEMPLAR_KAFKA_REPLICAS", "1",
                "EXEMPLAR_KAFKA_TOPIC_PREFIX", prefix + ".",
                "EXEMPLAR_MONGO_DATABASE_PREFIX", prefix,
                "NOMINATION_EVIDENCE_SPOOL", folder.toString()));
        return environment;
    }

    private Path log() {
        return folder.resolve("nomination-service.log");
    }

    private static boolean isReady(int management) {
        HttpRequest probe = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + management + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }
}
