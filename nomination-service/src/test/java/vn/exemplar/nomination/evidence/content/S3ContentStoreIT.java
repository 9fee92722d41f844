package vn.exemplar.nomination.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
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
import java.util.Date;
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
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.ledger.erasure.SubjectKeys;
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
        withRegister((register, here) -> {
            Content content = brought(here, "giống nhau");
            brought(here, "giống nhau");
            assertThat(register.countDocuments()).isEqualTo(1);
            String key = keyOf(register, content);
            register.updateMany(new Document(), new Document("$set", new Document("keptUntil", new Date(0))));
            assertThat(here.sweep(any -> false)).isEqualTo(1);
            assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
        });
    }

    @Test
    void an_object_is_sealed_and_goes_with_the_erasure_of_its_nomination_A4() throws IOException {
        withRegister((register, here) -> {
            Content content = brought(here, "Bà Trần Thị Bí Mật");
            String key = keyOf(register, content);
            try (InputStream bytes = here.open(content)) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("Bà Trần Thị Bí Mật");
            }
            try (InputStream bytes = store.open(key)) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .hasSizeGreaterThan(20)
                        .doesNotContain("Trần", "Bí Mật");
            }
            here.giveUpAllOf(content.nominationId());
            assertThat(here.sweep(any -> true)).isEqualTo(1);
            assertThat(register.countDocuments()).isZero();
            assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
        });
    }

    @FunctionalInterface
    private interface Work {
        void on(MongoCollection<Document> register, Contents contents) throws IOException;
    }

    private void withRegister(Work work) throws IOException {
        try (MongoClient client = MongoClients.create(Infrastructure.mongo().connectionString())) {
            MongoDatabase register = client.getDatabase("s3_" + UUID.randomUUID());
            SubjectKeys keys = InMemorySubjectKeys.derivedFrom("s3");
            work.on(
                    register.getCollection("contents"),
                    Contents.in(register, store, keys, Duration.ofHours(1), Clock.systemUTC()));
            register.drop();
        }
    }

    private Content brought(Contents contents, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("b"), text);
        Content content = new Content("n1", Sha256.of(text), Files.size(file));
        contents.bring(content, file);
        return content;
    }

    private static String keyOf(MongoCollection<Document> register, Content content) {
        return Objects.requireNonNull(
                        register.find(new Document("sha256", content.sha256())).first())
                .getString("_id");
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
