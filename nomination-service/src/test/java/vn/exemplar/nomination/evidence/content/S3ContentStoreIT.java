package vn.exemplar.nomination.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.nomination.configuration.EvidenceConfiguration;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.ChildProcess;
import vn.exemplar.stack.host.Ports;

/** The other store, against a real server that speaks S3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3ContentStoreIT {
    private static final String BUCKET = "evidence";
    private static final Path SERVER = Path.of("target/s3-server/s3mock.jar");

    private final int port = Ports.free();
    private final S3ContentStore store = bucket(BUCKET);

    private @Nullable ChildProcess server;

    @TempDir
    private Path folder;

    @BeforeAll
    void the_server_has_the_bucket(@TempDir Path logs) {
        ChildProcess started = start(logs.resolve("s3-server.log"));
        server = started;
        started.awaitUntil("ready", this::isReady, Duration.ofSeconds(60));
    }

    @AfterAll
    void stop() {
        store.close();
        Objects.requireNonNull(server).close();
    }

    @Test
    void an_object_comes_back_as_it_was_put_until_it_is_deleted_N6() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "bằng chứng");
        store.put("hash/1", file);
        try (InputStream bytes = store.open("hash/1")) {
            assertThat(bytes.skip(4)).isEqualTo(4);
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("ng chứng");
        }
        store.delete("hash/1");
        store.delete("hash/1");
        assertThatThrownBy(() -> store.open("hash/1")).isInstanceOf(IOException.class);
    }

    @Test
    void equal_contents_are_one_object_and_one_that_nobody_needs_goes_N6() throws IOException {
        try (MongoClient client = MongoClients.create(Infrastructure.mongo().connectionString())) {
            MongoDatabase register = client.getDatabase("s3_" + UUID.randomUUID());
            Contents here = Contents.in(register, store, Duration.ofHours(1), Clock.systemUTC());
            Path file = Files.writeString(folder.resolve("b"), "giống nhau");
            String hash = Sha256.of("giống nhau");
            here.bring(hash, Files.size(file), file);
            here.bring(hash, Files.size(file), file);
            assertThat(register.getCollection("contents").countDocuments()).isEqualTo(1);
            String key = register.getCollection("contents")
                    .find(new Document("sha256", hash))
                    .first()
                    .getString("_id");
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
            assertThat(Contents.in(register, store, Duration.ofHours(1), later).sweep(any -> false))
                    .isEqualTo(1);
            assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
            register.drop();
        }
    }

    @Test
    void says_when_it_cannot_be_used() throws IOException {
        store.check();
        try (S3ContentStore other = bucket("missing")) {
            assertThatThrownBy(other::check).isInstanceOf(IOException.class).hasMessageContaining("missing");
        }
    }

    private S3ContentStore bucket(String name) {
        return EvidenceConfiguration.bucket(new EvidenceStoreSettings.S3(
                URI.create("http://localhost:" + port), "us-east-1", name, true, "key", "secret"));
    }

    private ChildProcess start(Path log) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                SERVER.toString(),
                "--com.adobe.testing.s3mock.httpPort=" + port,
                "--server.port=" + Ports.free());
        return ChildProcess.start("S3 server", command, Map.of(), log);
    }

    /** Makes the bucket, which the store itself never does. */
    private boolean isReady() {
        URI bucket = URI.create("http://localhost:" + port + "/" + BUCKET);
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(bucket).PUT(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
            store.check();
            return true;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
