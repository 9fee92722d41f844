package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.stack.http.Answer;

/** A3: whether the ledger is intact, told without holding a request up. */
class VerificationIT {

    @Test
    void the_whole_log_first_then_what_came_since_and_the_whole_again_on_demand() {
        try (Sample service = Sample.start(Map.of())) {
            service.hangLamp("Cửa sổ");
            JsonNode whole = report(service);
            assertThat(whole.path("intact").asBoolean()).isTrue();
            assertThat(whole.path("from").asString()).isEqualTo("FIRST_EVENT");
            assertThat(whole.path("origin").asString()).isEqualTo("exemplar.vn/sample");
            assertThat(whole.path("headHash").asString()).hasSize(64);

            service.hangLamp("Cửa ra vào");
            JsonNode since = report(service);
            assertThat(since.path("from").asString()).isEqualTo("LAST_PROVED_EVENT");
            assertThat(since.path("events").asLong())
                    .isGreaterThan(whole.path("events").asLong());
            assertThat(since.path("wholeLogAt")).isEqualTo(whole.path("finishedAt"));

            await().untilAsserted(() ->
                    assertThat(report(service).path("pinsAgreeing")).isNotEmpty());
            changeAnOldEvent(service);
            JsonNode pinned = report(service);
            assertThat(pinned.path("from").asString())
                    .as("what was proved before is not read again")
                    .isEqualTo("LAST_PROVED_EVENT");
            assertThat(pinned.path("intact").asBoolean())
                    .as("but it fills no tile yet, so the pinned root tells")
                    .isFalse();
            assertThat(pinned.path("findings").path(0).path("kind").asString()).isEqualTo("CHECKPOINT_MISMATCH");
            Answer started = service.post("/audit/verification", Sample.AUDITOR, "");
            assertThat(started.status()).isEqualTo(202);
            assertThat(started.header("Location")).endsWith("/sample/audit/verification");
            assertThat(started.header("Retry-After")).isEqualTo("1");
            assertThat(started.json().path("from").asString()).isEqualTo("FIRST_EVENT");
            assertThat(started.json().path("last").path("intact").asBoolean()).isFalse();
            JsonNode tampered = report(service);
            assertThat(tampered.path("intact").asBoolean()).isFalse();
            assertThat(tampered.path("findings").path(0).path("kind").asString())
                    .isEqualTo("HASH_MISMATCH");
            assertThat(tampered.path("findings").path(0).path("index").asLong()).isZero();
            assertThat(report(service)).as("a finding stays").isEqualTo(tampered);
            assertThat(service.management("/prometheus").text())
                    .contains("exemplar_ledger_verification_position -1.0", "exemplar_ledger_verification_intact 0.0");
        }
    }

    @Test
    void A3_a_log_that_was_written_anew_with_all_its_hashes_is_found_out_by_its_checkpoints() {
        try (Sample service = Sample.start(Map.of())) {
            service.hangLamp("Cửa sổ");
            service.hangLamp("Cửa ra vào");
            JsonNode before = report(service);
            assertThat(before.path("intact").asBoolean()).isTrue();
            assertThat(before.path("instance").asString()).contains("/");
            await().untilAsserted(() -> {
                JsonNode signed = report(service);
                assertThat(signed.path("signedSize").asLong()).isGreaterThanOrEqualTo(2);
                assertThat(signed.path("from").asString()).isEqualTo("LAST_PROVED_EVENT");
                assertThat(signed.path("pinsAgreeing")).isNotEmpty();
                assertThat(signed.path("pinsSilent")).isEmpty();
            });

            writeAnew(service);
            service.post("/audit/verification", Sample.AUDITOR, "");
            JsonNode tampered = report(service);
            assertThat(tampered.path("from").asString()).isEqualTo("FIRST_EVENT");
            assertThat(tampered.path("intact").asBoolean()).isFalse();
            JsonNode finding = tampered.path("findings").path(0);
            assertThat(finding.path("kind").asString()).isEqualTo("CHECKPOINT_MISMATCH");
            assertThat(finding.path("index").asLong()).isZero();
        }
    }

    /** As a database administrator can: another content, and everything after it hashed again. */
    private static void writeAnew(Sample service) {
        MongoCollection<Document> log =
                service.bean(ServiceDatabases.class).ledger().getCollection("log");
        LedgerBook book = service.bean(LedgerBook.class);
        List<Commit> commits = new ArrayList<>();
        try (CommitCursor cursor = book.reader().commits(0)) {
            cursor.forEachRemaining(commits::add);
        }
        Commit previous = null;
        for (Commit commit : commits) {
            List<LedgerEvent> events = new ArrayList<>(commit.events());
            if (previous == null) {
                events.set(0, withOtherContent(events.getFirst()));
            }
            Commit anew = Commit.chain(
                    book.origin(), previous, commit.atMicros(), commit.writer(), commit.commandId(), events);
            log.updateOne(
                    Filters.eq("_id", anew.firstIndex()),
                    Updates.combine(
                            Updates.set("e.0.p", new Binary(events.getFirst().payload())),
                            Updates.set("v", new Binary(anew.previousHash())),
                            Updates.set("h", new Binary(anew.hash()))));
            previous = anew;
        }
    }

    private static LedgerEvent withOtherContent(LedgerEvent event) {
        return new LedgerEvent(
                event.index(),
                event.eventId(),
                event.timeNanos(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.storedType(),
                event.revision(),
                "{\"forged\":1}".getBytes(),
                event.metadata());
    }

    private static JsonNode report(Sample service) {
        return await().until(() -> service.get("/audit/verification", Sample.AUDITOR), answer -> answer.status() == 200)
                .json();
    }

    private static void changeAnOldEvent(Sample service) {
        MongoCollection<Document> log =
                service.bean(ServiceDatabases.class).ledger().getCollection("log");
        log.updateOne(Filters.eq("_id", 0L), Updates.set("e.0.p", new Binary("{\"forged\":1}".getBytes())));
    }
}
