package vn.exemplar.nomination.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.evidence.VaultClient.done;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.RunningNominationService;
import vn.exemplar.nomination.Surroundings;
import vn.exemplar.nomination.evidence.VaultClient.Answer;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.stack.Infrastructure;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceIT {
    private static final String OFFICE = "p10";
    private static final String AUDITOR = "p21";
    private static final String OFFICER = "p16";
    private static final String HEAD = "p13";
    private static final String STRANGER = "p15";

    private final int port;
    private final VaultClient vault;
    private final LedgerReader ledger;
    private final MongoDatabase files;

    EvidenceIT(
            @LocalServerPort int port,
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired ServiceDatabases databases) {
        RunningNominationService.in(environment);
        this.port = port;
        this.vault = new VaultClient(port);
        this.ledger = ledger;
        this.files = databases.files();
    }

    @Test
    void a_file_comes_back_as_it_was_sent_and_only_as_an_attachment_N6() {
        String nomination = draft();
        byte[] bytes = SampleFiles.pdf();
        Answer stored = done(vault.upload(OFFICER, nomination, "Báo cáo “2022”.pdf", bytes));
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.json().path("sha256").asString()).isEqualTo(sha256(bytes));
        assertThat(stored.json().path("mediaType").asString()).isEqualTo("application/pdf");
        HttpResponse<byte[]> response = vault.download(HEAD, nomination, stored.id());
        assertThat(response.body()).isEqualTo(bytes);
        assertThat(header(response, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%E2%80%9C2022%E2%80%9D.pdf");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy")).startsWith("sandbox");
        assertThat(header(response, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(response, "ETag")).isEqualTo('"' + sha256(bytes) + '"');
        assertThat(header(response, "Cache-Control")).contains("private").doesNotContain("no-store");
    }

    @Test
    void a_part_is_sent_for_a_range_and_nothing_for_a_known_content_N6() {
        String nomination = draft();
        byte[] bytes = SampleFiles.text("0123456789".repeat(60_000));
        String file = done(vault.upload(OFFICER, nomination, "a.txt", bytes)).id();
        HttpResponse<byte[]> part = vault.download(OFFICER, nomination, file, "Range", "bytes=300001-300005");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), StandardCharsets.US_ASCII)).isEqualTo("12345");
        assertThat(vault.download(OFFICER, nomination, file, "If-None-Match", '"' + sha256(bytes) + '"')
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_form_is_as_good_as_a_plain_body_N6() {
        String nomination = draft();
        byte[] bytes = SampleFiles.pdf();
        Answer stored = done(vault.uploadForm(OFFICER, nomination, "biên-bản.pdf", bytes, Visibility.CONFIDENTIAL));
        Answer file = vault.get(OFFICER, "nominations/" + nomination + "/files/" + stored.id(), stored.index());
        assertThat(file.json().path("name").asString()).isEqualTo("biên-bản.pdf");
        assertThat(file.json().path("visibility").asString()).isEqualTo("CONFIDENTIAL");
        assertThat(vault.download(OFFICER, nomination, stored.id()).body()).isEqualTo(bytes);
    }

    @Test
    void a_body_that_claims_to_be_the_fields_of_a_form_is_no_file_N6() {
        String path = "nominations/" + draft() + "/files?name=a.txt";
        assertThat(vault.postFields(OFFICER, path, "a=b").problem()).isEqualTo("upload-without-file");
    }

    @Test
    void equal_contents_are_stored_once_for_each_nomination_N6() {
        byte[] bytes = SampleFiles.text("giống nhau");
        String first = draft();
        String second = draft();
        done(vault.upload(OFFICER, first, "a.txt", bytes));
        done(vault.upload(OFFICER, first, "b.txt", bytes));
        String copy = done(vault.upload(OFFICER, second, "b.txt", bytes)).id();
        assertThat(files.getCollection("contents")
                        .find(new Document("sha256", sha256(bytes)))
                        .map(entry -> entry.getString("nominationId")))
                .containsExactlyInAnyOrder(first, second);
        assertThat(vault.download(OFFICER, second, copy).body()).isEqualTo(bytes);
    }

    @Test
    void the_same_key_stores_once_and_with_another_file_not_at_all() {
        String nomination = draft();
        String key = VaultClient.key();
        Answer first = done(text(nomination, "a.txt", "một", key));
        assertThat(text(nomination, "a.txt", "một", key).json()).isEqualTo(first.json());
        assertThat(text(nomination, "a.txt", "hai", key).problem()).isEqualTo("idempotency-key-reused");
        assertThat(listed(OFFICER, nomination, first.index())).containsExactly("a.txt");
    }

    @Test
    void nobody_outside_sees_or_stores_anything_N6() {
        String nomination = draft();
        Answer stored = done(vault.upload(OFFICER, nomination, "a.pdf", SampleFiles.pdf()));
        for (String person : List.of(STRANGER, OFFICE, "p07")) {
            assertThat(vault.get(person, "nominations/" + nomination + "/files", stored.index())
                            .status())
                    .as(person)
                    .isEqualTo(404);
            assertThat(vault.download(person, nomination, stored.id()).statusCode())
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(vault.upload(STRANGER, nomination, "b.pdf", SampleFiles.pdf())
                        .problem())
                .isEqualTo("nomination-not-found");
        assertThat(vault.upload("p07", nomination, "b.pdf", SampleFiles.pdf()).status())
                .isEqualTo(403);
        assertThat(vault.download(AUDITOR, nomination, stored.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_reading_of_a_confidential_file_is_on_record_each_time_and_is_cached_nowhere_N6_A1() {
        String nomination = draft();
        String file = done(vault.upload(OFFICER, nomination, "mật.pdf", SampleFiles.pdf(), "&visibility=CONFIDENTIAL"))
                .id();
        HttpResponse<byte[]> response = vault.download(AUDITOR, nomination, file, "Idempotency-Key", "one");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        vault.download(AUDITOR, nomination, file, "Idempotency-Key", "one");
        List<LedgerEvent> readings = events(nomination, "nomination.ConfidentialEvidenceRead.v1");
        assertThat(readings).hasSize(2);
        assertThat(new String(readings.getFirst().payload(), StandardCharsets.UTF_8))
                .contains("\"readBy\":\"p21\"", "\"capacity\":\"AUDITOR\"");
    }

    @Test
    void a_refused_file_leaves_nothing_but_the_reason_N6() {
        String nomination = draft();
        byte[] script = SampleFiles.text("#!/bin/sh\nrm -rf ~\n");
        Answer refused = vault.upload(OFFICER, nomination, "báo cáo.txt", script);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("file-script");
        assertThat(refused.json().path("messages").path("en").asString()).contains("script");
        assertThat(files.getCollection("contents").countDocuments(new Document("sha256", sha256(script))))
                .isZero();
        assertThat(events(nomination, "nomination.EvidenceStored.v1")).isEmpty();
    }

    @Test
    void a_byte_more_than_a_file_may_have_is_refused_announced_or_not_N6() {
        String nomination = draft();
        byte[] large = new byte[25 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(vault.upload(OFFICER, nomination, "a.txt", large).problem()).isEqualTo("file-too-large");
        assertThat(vault.upload(
                                OFFICER,
                                nomination,
                                "a.txt",
                                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)),
                                "",
                                VaultClient.key())
                        .problem())
                .isEqualTo("file-too-large");
    }

    @Test
    void an_upload_that_is_cut_off_leaves_nothing_N6() throws IOException {
        String nomination = draft();
        try (Socket connection = new Socket("localhost", port)) {
            OutputStream out = connection.getOutputStream();
            out.write(
                    SampleFiles.text("POST /nomination/api/nominations/" + nomination + "/files?name=a.txt HTTP/1.1\r\n"
                            + "Host: localhost\r\nContent-Length: 9000000\r\nAuthorization: Bearer "
                            + Infrastructure.issuer().tokenFor(OFFICER) + "\r\n\r\n"));
            out.write(new byte[1_000_000]);
            out.flush();
            await().until(() -> !spooled().isEmpty());
        }
        await().untilAsserted(() -> assertThat(spooled()).isEmpty());
        assertThat(files.getCollection("contents").countDocuments(new Document("state", "ARRIVING")))
                .isZero();
        assertThat(ledger.eventsOf("vault:" + nomination, 0)).isEmpty();
    }

    private static List<Path> spooled() throws IOException {
        try (Stream<Path> left = Files.list(Surroundings.SPOOL)) {
            return left.toList();
        }
    }

    @Test
    void files_are_listed_by_the_criterion_that_they_prove_N6() {
        String nomination = draft();
        JsonNode claim = Nominations.sample("N01").body().path("claims").path(0);
        String criterion = claim.path("criterionId").asString();
        String evidence = claim.path("evidence").path(0).asString();
        JsonNode file = Nominations.sample("N01")
                .body()
                .path("evidence")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(evidence))
                .findFirst()
                .orElseThrow()
                .path("file");
        done(vault.upload(OFFICER, nomination, "khac.pdf", SampleFiles.pdf()));
        Answer proof = done(vault.upload(OFFICER, nomination, file.asString(), SampleFiles.pdf()));
        assertThat(names(nomination, criterion, proof.index())).containsExactly(file.asString());
        assertThat(names(nomination, "9.9", proof.index())).isEmpty();
    }

    private List<String> names(String nomination, String criterion, long index) {
        String path = "nominations/" + nomination + "/files?criterion=" + criterion;
        return vault.get(OFFICER, path, index).json().path("items").findValuesAsString("name");
    }

    @Test
    void an_upload_that_arrives_after_the_sign_off_is_refused_N6() throws Exception {
        String nomination =
                done(vault.post(OFFICER, "nominations", signable().body())).id();
        done(vault.upload(OFFICER, nomination, "chung.pdf", SampleFiles.pdf()));
        byte[] late = SampleFiles.text("đến sau khi ký");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch signed = new CountDownLatch(1);
        CompletableFuture<Answer> upload = CompletableFuture.supplyAsync(() -> vault.upload(
                OFFICER,
                nomination,
                "muon.txt",
                BodyPublishers.ofInputStream(() -> new Hesitant(late, begun, signed)),
                "",
                VaultClient.key()));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        done(vault.post(HEAD, "nominations/" + nomination + "/sign-off", Map.of()));
        signed.countDown();
        assertThat(upload.get(30, TimeUnit.SECONDS).problem()).isEqualTo("vault-closed");
        assertThat(listed(OFFICER, nomination, ledger.head().orElseThrow())).containsExactly("chung.pdf");
    }

    private static Nominations signable() {
        return Nominations.sample("N01").withFewFiles();
    }

    /** Holds its last byte back until it is told. */
    private static final class Hesitant extends java.io.ByteArrayInputStream {
        private final CountDownLatch begun;
        private final CountDownLatch goOn;

        private Hesitant(byte[] bytes, CountDownLatch begun, CountDownLatch goOn) {
            super(bytes);
            this.begun = begun;
            this.goOn = goOn;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (available() > 1) {
                return super.read(target, offset, Math.min(length, available() - 1));
            }
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return super.read(target, offset, length);
        }
    }

    @Test
    void a_wrong_file_is_taken_out_of_a_draft_and_out_of_the_store_N6() {
        String nomination = draft();
        byte[] bytes = SampleFiles.text("căn cước của người khác");
        String wrong =
                done(vault.upload(OFFICER, nomination, "nham.txt", bytes)).id();
        String path = "nominations/" + nomination + "/files/" + wrong;
        Answer removed = done(vault.send(OFFICER, "DELETE", path, Map.of()));
        assertThat(listed(OFFICER, nomination, removed.json().path("lastIndex").asLong()))
                .isEmpty();
        assertThat(vault.download(OFFICER, nomination, wrong).statusCode()).isEqualTo(404);
        await().untilAsserted(() -> assertThat(files.getCollection("contents")
                        .find(new Document("sha256", sha256(bytes)))
                        .map(entry -> entry.getDate("keptUntil").toInstant())
                        .first())
                .isBefore(Instant.now().plus(Duration.ofDays(1))));
    }

    @Test
    void visibility_is_changed_with_a_reason_and_a_redacted_copy_points_to_its_original_N6() {
        String nomination = draft();
        String original = done(vault.upload(OFFICER, nomination, "a.pdf", SampleFiles.pdf()))
                .id();
        String path = "nominations/" + nomination + "/files/" + original;
        Map<String, Object> wanted = Map.of("visibility", "CONFIDENTIAL", "reason", "Có số định danh");
        assertThat(vault.send(OFFICER, "PUT", path + "/visibility", Map.of("visibility", "CONFIDENTIAL"))
                        .status())
                .isEqualTo(400);
        assertThat(vault.send(OFFICER, "PUT", path + "/visibility", wanted).status())
                .isEqualTo(204);
        Answer copy = done(vault.bring(
                OFFICER,
                nomination,
                original + "/redactions",
                "a che.pdf",
                SampleFiles.compressedPdf((document, page) -> {})));
        JsonNode file = vault.get(OFFICER, path, copy.index()).json();
        assertThat(file.path("visibility").asString()).isEqualTo("CONFIDENTIAL");
        assertThat(file.path("redactedBy").asString()).isEqualTo(copy.id());
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_which_stays_readable_N6() {
        String nomination = draft();
        byte[] old = SampleFiles.text("bản một");
        String first = done(vault.upload(OFFICER, nomination, "a.txt", old)).id();
        Answer second = done(vault.bring(
                OFFICER, nomination, first + "/versions", "a.txt", SampleFiles.text("bản hai ".repeat(400_000))));
        assertThat(listed(OFFICER, nomination, second.index())).containsExactly("a.txt");
        Answer all = vault.get(OFFICER, "nominations/" + nomination + "/files?superseded=true", second.index());
        assertThat(all.json().path("total").asInt()).isEqualTo(2);
        assertThat(all.json().path("items").path(1).path("version").asInt()).isEqualTo(2);
        assertThat(vault.download(OFFICER, nomination, first).body()).isEqualTo(old);
    }

    private Answer text(String nomination, String name, String text, String key) {
        return vault.upload(OFFICER, nomination, name, BodyPublishers.ofString(text), "", key);
    }

    private String draft() {
        return vault.draft(OFFICER, "N01");
    }

    private List<String> listed(String person, String nomination, long afterIndex) {
        Answer list = vault.get(person, "nominations/" + nomination + "/files", afterIndex);
        return list.json().path("items").findValuesAsString("name");
    }

    private List<LedgerEvent> events(String nomination, String type) {
        return ledger.eventsOf("vault:" + nomination, 0).stream()
                .filter(event -> event.storedType().equals(type))
                .toList();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String sha256(byte[] bytes) {
        java.security.MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        return Sha256.of(digest);
    }
}
