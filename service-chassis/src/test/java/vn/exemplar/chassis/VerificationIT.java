package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.ledger.ServiceDatabases;
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

            changeAnOldEvent(service);
            assertThat(report(service).path("intact").asBoolean())
                    .as("what was proved before is not read again")
                    .isTrue();
            Answer started = service.post("/audit/verification", Sample.AUDITOR, "");
            assertThat(started.status()).isEqualTo(202);
            assertThat(started.header("Location")).endsWith("/sample/audit/verification");
            assertThat(started.header("Retry-After")).isEqualTo("1");
            assertThat(started.json().path("from").asString()).isEqualTo("FIRST_EVENT");
            assertThat(started.json().path("last").path("intact").asBoolean()).isTrue();
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
