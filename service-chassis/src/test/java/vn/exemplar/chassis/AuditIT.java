package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** A2: what an auditor sees of a subject, then and now. */
class AuditIT {

    private final Sample service = Sample.shared();

    @Test
    void a_subject_is_seen_event_by_event_and_as_it_was() {
        String lamp = service.hangLamp("Hành lang");
        JsonNode lit = service.post(
                        "/api/lamps/" + lamp + "/light", Sample.OFFICER, "{\"brightness\":5,\"reason\":\"trời tối\"}")
                .json();
        JsonNode history = service.get("/audit/subjects/" + lamp + "/history", Sample.AUDITOR)
                .json();
        assertThat(history.path("total").asInt()).isEqualTo(2);
        JsonNode event = history.path("items").path(1);
        assertThat(event.path("index")).isEqualTo(lit.path("lastIndex"));
        assertThat(event.path("leafHash")).isEqualTo(lit.path("leafHash"));
        assertThat(event.path("actor").asString()).isEqualTo(Sample.OFFICER);
        assertThat(event.path("role").asString()).isEqualTo("UNIT_OFFICER");
        assertThat(event.path("unit").asString()).isEqualTo("TTCNTT");
        assertThat(event.path("reason").asString()).isEqualTo("trời tối");
        assertThat(event.path("ruleSet").asString()).isEqualTo("lamps@3");
        assertThat(event.path("payload").path("brightness").asInt()).isEqualTo(5);

        long before = lit.path("firstIndex").asLong() - 1;
        assertThat(brightness(lamp, "?index=" + before)).isZero();
        assertThat(brightness(lamp, "")).isEqualTo(5);
        String committed = service.get("/audit/subjects/" + lamp + "/state", Sample.AUDITOR)
                .json()
                .path("committedAt")
                .asString();
        assertThat(brightness(lamp, "?time=" + committed)).isEqualTo(5);
        assertThat(brightness(lamp, "?time=" + Instant.parse(committed).minusMillis(1)))
                .isZero();
        assertThat(service.get("/audit/subjects/" + lamp + "/state?index=1&time=2026-01-01T00:00:00Z", Sample.AUDITOR)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void A4_personal_texts_are_shown_until_they_are_erased_and_the_ledger_stays_intact() {
        String lamp = service.hangLamp("Cầu thang");
        String asked = "Ông Giang Từ Tâm nhờ";
        service.post(
                "/api/lamps/" + lamp + "/light", Sample.OFFICER, "{\"brightness\":4,\"reason\":\"" + asked + "\"}");
        assertThat(litBecause(lamp)).isEqualTo(asked);
        assertThat(DatabaseProbe.whereInClear(
                        Infrastructure.mongo(),
                        service.setting("exemplar.mongo.database-prefix") + "_ledger",
                        List.of(asked)))
                .isEmpty();
        service.bean(SubjectKeys.class).destroy(lamp);
        assertThat(litBecause(lamp)).isEqualTo(Erased.TEXT);
        assertThat(brightness(lamp, ""))
                .as("the aggregate can still be rebuilt")
                .isEqualTo(4);
        assertThat(service.get("/audit/verification", Sample.AUDITOR)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    private String litBecause(String lamp) {
        JsonNode event = service.get("/audit/subjects/" + lamp + "/history", Sample.AUDITOR)
                .json()
                .path("items")
                .path(1);
        assertThat(event.path("payload").path("reason")).isEqualTo(event.path("reason"));
        return event.path("reason").asString();
    }

    @Test
    void only_auditors_may_look() {
        for (String path : new String[] {"/audit/verification", "/audit/events/0", "/audit/subjects/x/history"}) {
            assertThat(service.get(path, Sample.OFFICER).status()).as(path).isEqualTo(403);
        }
        assertThat(service.get("/audit/subjects/nobody/history", Sample.AUDITOR).status())
                .isIn(200, 404);
    }

    @Test
    void the_ledger_is_verified_on_request() {
        service.hangLamp("Cửa sổ");
        JsonNode report = service.get("/audit/verification", Sample.AUDITOR).json();
        assertThat(report.path("intact").asBoolean()).isTrue();
        assertThat(report.path("origin").asString()).isEqualTo("exemplar.vn/sample");
        assertThat(report.path("headHash").asString()).hasSize(64);
    }

    private int brightness(String lamp, String query) {
        return service.get("/audit/subjects/" + lamp + "/state" + query, Sample.AUDITOR)
                .json()
                .path("state")
                .path("brightness")
                .asInt();
    }
}
