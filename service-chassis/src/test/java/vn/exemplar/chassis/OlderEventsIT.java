package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.stack.http.Answer;

/** What an earlier release stored in another form is read by everybody in today's, and stays as it was stored. */
class OlderEventsIT {

    private static final String OLD_FORM = "{\"lampId\":\"lamp-old\",\"room\":\"TTCNTT\",\"on\":\"2025-01-31\"}";

    @Test
    void an_event_of_an_older_form_is_seen_in_the_new_one_by_aggregate_view_and_audit_and_hashed_as_stored() {
        try (Sample service = Sample.start(Map.of())) {
            service.hangLamp("Cửa sổ");
            LedgerBook book = service.bean(LedgerBook.class);
            Commit stored = service.bean(LedgerWriter.class)
                    .append(List.of(oldEvent(book.commitOf(0).event(0).metadata())), null);

            Answer view = await().until(
                            () -> service.get("/api/lamps/lamp-old", Sample.OFFICER), answer -> answer.status() == 200);
            assertThat(view.json().path("place").asString()).as("view").isEqualTo("TTCNTT");

            Answer refused =
                    service.post("/api/lamps/lamp-old/light", Sample.OFFICER, "{\"brightness\":3,\"reason\":\"tối\"}");
            assertThat(refused.json().path("code").asString())
                    .as("the aggregate knows where it hangs")
                    .isEqualTo("own-lamp");

            JsonNode state = service.get("/audit/subjects/lamp-old/state?index=" + stored.firstIndex(), Sample.AUDITOR)
                    .json();
            assertThat(state.path("state").path("place").asString()).as("audit").isEqualTo("TTCNTT");
            JsonNode history = service.get("/audit/subjects/lamp-old/history", Sample.AUDITOR)
                    .json();
            assertThat(history.toString()).contains("/place").doesNotContain("/room");

            JsonNode event = service.get("/audit/events/" + stored.firstIndex(), Sample.AUDITOR)
                    .json();
            assertThat(event.path("type").asString()).isEqualTo("sample.LampHung.v0");
            assertThat(event.path("payload").path("room").asString()).isEqualTo("TTCNTT");
            assertThat(event.path("leafHash").asString()).isEqualTo(book.leafHash(stored, stored.firstIndex()));
            assertThat(book.commitOf(stored.firstIndex()).events().getFirst().payload())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(OLD_FORM);
            JsonNode verification = await().until(
                            () -> service.get("/audit/verification", Sample.AUDITOR), answer -> answer.status() == 200)
                    .json();
            assertThat(verification.path("intact").asBoolean()).isTrue();
        }
    }

    private static LedgerEvent oldEvent(byte[] metadata) {
        return new LedgerEvent(
                0,
                UUID.randomUUID().toString(),
                LedgerEvent.nanosOf(Instant.now()),
                "Lamp",
                "lamp-old",
                0,
                "sample.LampHung.v0",
                "",
                OLD_FORM.getBytes(StandardCharsets.UTF_8),
                metadata);
    }
}
