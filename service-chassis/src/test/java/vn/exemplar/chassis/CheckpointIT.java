package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.CheckpointFile;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.proof.TlogProof;
import vn.exemplar.ledger.verify.ExportVerifier;
import vn.exemplar.ledger.verify.VerificationReport;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.kafka.TopicProbe;

/** What the service can be held to later: signed, pinned outside of the database, served. */
class CheckpointIT {
    private static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/sample");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path temporary;

    private final Sample service = Sample.shared();

    @Test
    void the_log_is_served_as_tlog_tiles_and_proves_itself_to_whoever_reads_it() throws Exception {
        for (int i = 0; i < 3; i++) {
            service.hangLamp("tầng " + i);
        }
        SignedCheckpoint newest = coveringEverything();
        HttpResponse<byte[]> checkpoint = fetch("/audit/log/checkpoint");
        assertThat(checkpoint.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).contains("no-store");
        String entries = "/audit/log/tile/entries/000.p/" + newest.size() % 256;
        HttpResponse<byte[]> bundle = fetch(entries);
        assertThat(bundle.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(bundle.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "private");
        for (String missing : List.of("tile/0/001", "tile/0/000", "tile/9/000.p/1", "tile/0/0", "tile/x", "other")) {
            assertThat(fetch("/audit/log/" + missing).statusCode()).as(missing).isEqualTo(404);
        }
        Tiles published = address -> Optional.of(fetch("/audit/log/" + address.path()))
                .filter(answer -> answer.statusCode() == 200)
                .map(HttpResponse::body);
        VerificationReport report =
                ExportVerifier.verifyLeaves(published, newest, ORIGIN, keys(), List.of(), events -> {});
        assertThat(report.finding()).isEmpty();
        assertThat(report.events()).isEqualTo(newest.size());
    }

    @Test
    void the_served_log_is_accepted_by_go_and_tessera() throws Exception {
        Path program = temporary.resolve("independent");
        Path source = Path.of("../ledger/src/test/go");
        assumeThat(run(source, "go", "build", "-o", program.toString(), "."))
                .as("SKIPPED: no Go, or its modules cannot be had, so nobody else's code read the served log")
                .isZero();
        String lamp = service.hangLamp("Go");
        coveringEverything();
        long index = service.get("/audit/subjects/" + lamp + "/history", Sample.AUDITOR)
                .json()
                .path("items")
                .path(0)
                .path("index")
                .asLong();
        Path proof = Files.write(
                temporary.resolve("event.tlog-proof"),
                fetch("/audit/events/" + index + "/proof").body());
        assertThat(run(
                        temporary,
                        program.toString(),
                        "-vkey",
                        keys().getFirst().vkey(),
                        "-url",
                        service.request("/audit/log/", "").build().uri().toString(),
                        "-token",
                        Infrastructure.issuer().tokenFor(Sample.AUDITOR),
                        "-proof",
                        proof.toString()))
                .isZero();
    }

    @Test
    void an_event_is_proved_by_a_file_that_needs_nothing_else() throws Exception {
        JsonNode lit = service.post(
                        "/api/lamps/" + service.hangLamp("Bằng chứng") + "/light",
                        Sample.OFFICER,
                        "{\"brightness\":5,\"reason\":\"trời tối\"}")
                .json();
        long index = lit.path("lastIndex").asLong();
        await().until(() -> fetch("/audit/events/" + index + "/proof").statusCode() == 200);
        TlogProof proof =
                TlogProof.parse(fetch("/audit/events/" + index + "/proof").body());
        byte[] leafHash = HexFormat.of().parseHex(lit.path("leafHash").asString());
        assertThat(proof.verifies(leafHash, ORIGIN, keys())).isTrue();
        Answer none = service.get("/audit/events/" + (index + 100_000) + "/proof", Sample.AUDITOR);
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().path("code").asString()).isEqualTo("proof-not-found");
    }

    @Test
    void only_auditors_read_the_log() {
        for (String path : List.of("/audit/log/checkpoint", "/audit/log/keys", "/audit/log/tile/0/000.p/1")) {
            assertThat(service.get(path, Sample.OFFICER).status()).as(path).isEqualTo(403);
            assertThat(service.get(path, "").status()).as(path).isEqualTo(401);
        }
    }

    /** Section 6 of the design: an old copy of the database is shorter than what is pinned. */
    @Test
    void a_ledger_that_is_not_the_pinned_one_is_read_but_never_appended_to() throws IOException {
        Path file = temporary.resolve("pinned.txt");
        Map<String, String> settings = Map.of(
                "exemplar.mongo.database-prefix",
                "pinned" + System.nanoTime(),
                "exemplar.kafka.topic-prefix",
                "pinned" + System.nanoTime() + ".",
                "exemplar.checkpoints.file",
                file.toString());
        String lamp;
        try (Sample before = Sample.start(settings)) {
            lamp = before.hangLamp("cũ");
            before.hangLamp("mới");
            await().untilAsserted(() ->
                    assertThat(new CheckpointFile(file).newest()).get().returns(2L, SignedCheckpoint::size));
            TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
            String topic = before.topicPrefix() + "nomination.checkpoints.v1";
            await().until(() -> !topics.all(topic).isEmpty());
            assertThat(checkpointHealth(before).path("details").path("pinsInTrouble"))
                    .isEmpty();
        }
        try (Sample again = Sample.start(settings)) {
            assertThat(checkpointHealth(again).path("status").asString()).isEqualTo("UP");
        }
        cutOff(settings.get("exemplar.mongo.database-prefix"), 1L);
        try (Sample after = Sample.start(settings)) {
            Answer refused = after.post("/api/lamps", Sample.OFFICER, "{\"place\":\"x\",\"on\":\"2026-01-31\"}");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.json().path("code").asString()).isEqualTo("ledger-closed");
            assertThat(after.management("/health").status()).isEqualTo(503);
            assertThat(checkpointHealth(after).path("details").path("reason").asString())
                    .contains("shorter than the checkpoint of size 2");
            assertThat(after.get("/audit/subjects/" + lamp + "/history", Sample.AUDITOR)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_service_without_a_signing_key_does_not_start() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Sample.start(Map.of("exemplar.checkpoints.signing-keys", "")))
                .hasStackTraceContaining("exemplar.checkpoints");
    }

    @Test
    void how_far_signatures_reach_is_measured() {
        service.hangLamp("đo");
        coveringEverything();
        String metrics = service.management("/prometheus").text();
        assertThat(metrics)
                .contains("exemplar_ledger_checkpoint_size", "exemplar_ledger_checkpoint_age_seconds")
                .contains("exemplar_ledger_checkpoint_lag_seconds_count", "exemplar_ledger_integrated");
    }

    private SignedCheckpoint coveringEverything() {
        AtomicReference<SignedCheckpoint> newest = new AtomicReference<>();
        await().untilAsserted(() -> {
            HttpResponse<byte[]> answer = fetch("/audit/log/checkpoint");
            assertThat(answer.statusCode()).isEqualTo(200);
            newest.set(SignedCheckpoint.parse(answer.body()));
            assertThat(newest.get().size())
                    .isEqualTo(service.bean(vn.exemplar.ledger.mongo.LedgerReader.class)
                                    .head()
                                    .orElseThrow()
                            + 1);
        });
        newest.get().requireTrust(ORIGIN, keys());
        return newest.get();
    }

    private List<NoteKey> keys() {
        String vkeys = new String(fetch("/audit/log/keys").body(), StandardCharsets.UTF_8);
        return vkeys.lines().map(NoteKey::parse).toList();
    }

    private HttpResponse<byte[]> fetch(String path) {
        try {
            return HTTP.send(
                    service.request(path, Sample.AUDITOR).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void cutOff(String databasePrefix, long fromIndex) {
        try (MongoClient client = MongoClients.create(Infrastructure.mongo().connectionString())) {
            client.getDatabase(databasePrefix + "_ledger")
                    .getCollection("log")
                    .deleteMany(Filters.gte("_id", fromIndex));
            client.getDatabase(databasePrefix + "_ledger")
                    .getCollection("checkpoints")
                    .deleteMany(Filters.gt("_id", fromIndex));
        }
    }

    private static JsonNode checkpointHealth(Sample of) {
        return of.management("/health").json().path("components").path("checkpoints");
    }

    private static int run(Path folder, String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return 127;
        }
    }
}
