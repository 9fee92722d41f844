package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** A1, A2: what an auditor sees of a subject, then and now, and what is kept of the auditor. */
class AuditIT {

    private final Sample service = Sample.shared();

    @Test
    void a2_a_subject_is_seen_event_by_event_with_what_each_changed_and_why() {
        String lamp = service.hangLamp("Hành lang");
        Answer lit = light(lamp, 5, "trời tối");
        JsonNode history = audit("/subjects/" + lamp + "/history").json();
        assertThat(history.path("total").asInt()).isEqualTo(2);
        assertThat(changes(history.path("items").path(0))).contains("ADDED /place null → \"Hành lang\"");
        JsonNode event = history.path("items").path(1);
        assertThat(event.path("index").asLong()).isEqualTo(lit.index());
        assertThat(event.path("leafHash")).isEqualTo(lit.json().path("leafHash"));
        assertThat(event.path("actor").asString()).isEqualTo(Sample.OFFICER);
        assertThat(event.path("role").asString()).isEqualTo("UNIT_OFFICER");
        assertThat(event.path("unit").asString()).isEqualTo("TTCNTT");
        assertThat(event.path("reason").asString()).isEqualTo("trời tối");
        assertThat(event.path("ruleSet").asString()).isEqualTo("lamps@3");
        assertThat(event.path("payload").path("brightness").asInt()).isEqualTo(5);
        assertThat(changes(event)).containsExactly("CHANGED /brightness 0 → 5");
    }

    @Test
    void a2_a_page_of_a_timeline_shows_the_same_changes_as_the_whole() {
        String lamp = service.hangLamp("Thư viện");
        light(lamp, 3, "tối");
        light(lamp, 7, "tối hơn");
        JsonNode page = audit("/subjects/" + lamp + "/history?page=2&size=1").json();
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("items")).hasSize(1);
        assertThat(changes(page.path("items").path(0))).containsExactly("CHANGED /brightness 3 → 7");
        assertThat(audit("/subjects/" + lamp + "/history?page=9").json().path("items"))
                .isEmpty();
        assertThat(audit("/subjects/nobody/history").problem()).isEqualTo("subject-not-found");
    }

    @Test
    void a2_a_subject_is_seen_as_it_was_at_an_index_a_time_and_a_checkpoint() {
        String lamp = service.hangLamp("Kho sách");
        long lit = light(lamp, 5, "tối").index();
        assertThat(brightness(lamp, "?index=" + (lit - 1))).isZero();
        assertThat(brightness(lamp, "?size=" + lit)).isZero();
        assertThat(brightness(lamp, "?size=" + (lit + 1))).isEqualTo(5);
        assertThat(brightness(lamp, "")).isEqualTo(5);
        Instant committed = Instant.parse(
                audit("/subjects/" + lamp + "/state").json().path("committedAt").asString());
        assertThat(brightness(lamp, "?time=" + committed)).isEqualTo(5);
        assertThat(brightness(lamp, "?time=" + committed.minusNanos(1))).isZero();
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
        JsonNode report = await().until(() -> audit("/verification").json(), answer -> answer.has("intact"));
        assertThat(report.path("intact").asBoolean()).isTrue();
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
    void a2_a_point_that_cannot_be_is_refused_with_what_would_do() {
        String lamp = service.hangLamp("Mái hiên");
        String state = "/subjects/" + lamp + "/state";
        assertThat(audit(state + "?index=1&time=2026-01-01T00:00:00Z").problem())
                .isEqualTo("point-ambiguous");
        assertThat(audit(state + "?index=1&size=2").problem()).isEqualTo("point-ambiguous");
        Answer beyond = audit(state + "?index=99999999");
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.problem()).isEqualTo("point-not-reached");
        assertThat(beyond.json().path("messages").path("en").asString()).contains("The newest event is at index ");
        assertThat(audit(state + "?time=2999-01-01T00:00:00Z").problem()).isEqualTo("point-in-the-future");
        for (String before : List.of("?index=-1", "?size=0", "?time=1999-01-01T00:00:00Z")) {
            assertThat(audit(state + before).problem()).as(before).isEqualTo("point-before-the-log");
        }
        Answer early = audit(state + "?index=0");
        assertThat(early.status()).isEqualTo(404);
        assertThat(early.problem()).isEqualTo("subject-came-later");
        assertThat(audit(state + "?time=yesterday").status()).isEqualTo(400);
    }

    @Test
    void a1_every_use_of_the_audit_is_one_event_without_what_people_may_have_typed() {
        String lamp = service.hangLamp("Phòng lưu trữ");
        long before = head();
        audit("/subjects/" + lamp + "/state?index=" + before);
        audit("/events?actor=Nguy%E1%BB%85n%20V%C4%83n%20A");
        assertThat(head()).isEqualTo(before + 2);
        JsonNode state = recorded(before + 1);
        assertThat(state.path("type").asString()).isEqualTo("chassis.ReadRecorded.v1");
        assertThat(state.path("actor").asString()).isEqualTo(Sample.AUDITOR);
        assertThat(state.path("door").asString()).isEqualTo("GET /sample/audit/subjects/{id}/state");
        assertThat(state.path("payload").path("subject").asString()).isEqualTo(lamp);
        assertThat(state.path("payload").path("asked").path("index").asLong()).isEqualTo(before);
        assertThat(state.path("commandId").isNull()).isTrue();
        JsonNode search = recorded(before + 2);
        assertThat(search.path("payload").path("asked").path("actor").asString())
                .isEqualTo("?");
        assertThat(search.toString()).doesNotContain("Nguy");
    }

    @Test
    void a1_only_auditors_may_look_and_who_else_tries_is_recorded() {
        for (String path : List.of("/verification", "/events/0", "/subjects/x/history", "/subjects/x/state")) {
            assertThat(service.get("/audit" + path, Sample.OFFICER).status())
                    .as(path)
                    .isEqualTo(403);
            JsonNode refused = recorded(head());
            assertThat(refused.path("type").asString()).as(path).isEqualTo("chassis.ActRefused.v1");
            assertThat(refused.path("actor").asString()).isEqualTo(Sample.OFFICER);
            assertThat(service.get("/audit" + path, "").status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void every_audit_door_describes_itself_with_examples() {
        JsonNode paths = service.get("/v3/api-docs", "").json().path("paths");
        List<String> audit = paths.propertyNames().stream()
                .filter(path -> path.startsWith("/audit"))
                .toList();
        assertThat(audit)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(path -> paths.path(path).forEach(door -> {
                    assertThat(door.path("summary").asString()).as(path).isNotBlank();
                    assertThat(door.path("description").asString()).as(path).contains("Roles: AUDITOR");
                    door.path("parameters")
                            .forEach(parameter -> assertThat(parameter.has("example")
                                            || parameter.path("schema").has("default")
                                            || parameter.path("schema").has("enum"))
                                    .as("%s %s", path, parameter.path("name"))
                                    .isTrue());
                }));
    }

    @Test
    void an_event_that_holds_no_computed_decision_says_which_do() {
        Answer nothing =
                audit("/events/" + light(service.hangLamp("Nhà kho"), 4, "tối").index() + "/recomputation");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.problem()).isEqualTo("nothing-to-recompute");
    }

    private JsonNode recorded(long index) {
        return audit("/events/" + index).json();
    }

    private long head() {
        return service.bean(LedgerReader.class).head().orElseThrow();
    }

    private Answer light(String lamp, int brightness, String reason) {
        return service.post(
                "/api/lamps/" + lamp + "/light",
                Sample.OFFICER,
                "{\"brightness\":%d,\"reason\":\"%s\"}".formatted(brightness, reason));
    }

    private Answer audit(String path) {
        return service.get("/audit" + path, Sample.AUDITOR);
    }

    private static List<String> changes(JsonNode entry) {
        return entry.path("changes")
                .valueStream()
                .map(change -> "%s %s %s → %s"
                        .formatted(
                                change.path("kind").asString(),
                                change.path("path").asString(),
                                change.path("before"),
                                change.path("after")))
                .toList();
    }

    private int brightness(String lamp, String query) {
        return audit("/subjects/" + lamp + "/state" + query)
                .json()
                .path("state")
                .path("brightness")
                .asInt();
    }
}
