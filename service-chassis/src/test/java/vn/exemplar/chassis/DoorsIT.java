package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.http.Answer;

/** Who may come in, and what those are told who may not. */
class DoorsIT {
    private static final String LAMP = "{\"place\":\"x\",\"on\":\"2026-01-31\"}";

    private final Sample service = Sample.shared();

    @Test
    void without_a_token_only_what_is_public_answers() {
        assertThat(service.get("/api/open/count", "").status()).isEqualTo(200);
        Answer refused = service.get("/api/lamps", "");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_role_that_does_not_open_the_door_is_refused_and_the_attempt_recorded() {
        Answer refused = service.post("/api/lamps", Sample.PRESS_OFFICER, "{\"place\":\"x\",\"on\":\"2026-01-31\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asString()).isEqualTo("access-denied");
        JsonNode recorded =
                service.get("/audit/events/" + head(), Sample.AUDITOR).json();
        assertThat(recorded.path("type").asString()).isEqualTo("chassis.ActRefused.v1");
        assertThat(recorded.path("actor").asString()).isEqualTo(Sample.PRESS_OFFICER);
    }

    @Test
    void an_attempt_is_recorded_whatever_key_it_brings_A1() {
        long before = head();
        Answer refused = service.post("/api/lamps", Sample.PRESS_OFFICER, "{}", "Idempotency-Key", "a".repeat(129));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(head()).isEqualTo(before + 1);
        Answer malformed = service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", "a".repeat(129));
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.problem()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void an_audit_that_asks_for_what_the_door_does_not_know_is_refused_unrecorded() {
        long before = head();
        for (String query : new String[] {"%01=1", "a=%00", "actor=%E2%80%AE", "kind=LAMP"}) {
            assertThat(service.get("/audit/events?" + query, Sample.AUDITOR).status())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_refusal_names_code_rule_and_basis_in_both_languages() {
        String lamp = service.hangLamp("Ban công");
        String tooBright = "{\"brightness\":11,\"reason\":\"tối\"}";
        Answer refused = service.post("/api/lamps/" + lamp + "/light", Sample.OFFICER, tooBright);
        JsonNode problem = refused.json();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(problem.path("type").asString()).isEqualTo("urn:exemplar:problem:too-bright");
        assertThat(problem.path("rule").asString()).isEqualTo("L1");
        assertThat(problem.path("legalBasis").asString()).isEqualTo("Điều 7");
        assertThat(problem.path("messages").path("en").toString()).contains("The brightest level is 10");
        assertThat(problem.path("messages").has("vi")).isTrue();
        JsonNode english = service.post(
                        "/api/lamps/" + lamp + "/light", Sample.OFFICER, tooBright, "Accept-Language", "en")
                .json();
        assertThat(english.path("title").asString()).isEqualTo("The lamp is too bright");
    }

    @Test
    void a_security_relevant_refusal_is_recorded() {
        String lamp = service.hangLamp("TTCNTT");
        Answer refused =
                service.post("/api/lamps/" + lamp + "/light", Sample.OFFICER, "{\"brightness\":1,\"reason\":\"tối\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(service.get("/audit/events/" + head(), Sample.AUDITOR).json().toString())
                .contains("own-lamp");
    }

    @Test
    void bad_input_is_told_field_by_field_and_nothing_is_recorded() {
        long before = head();
        Answer invalid = service.post("/api/lamps", Sample.OFFICER, "{\"place\":\" \",\"on\":\"2026-01-31\"}");
        assertThat(invalid.status()).isEqualTo(400);
        assertThat(invalid.json().toString()).contains("place");
        assertThat(service.post("/api/lamps", Sample.OFFICER, "{ no JSON").status())
                .isEqualTo(400);
        assertThat(service.post("/api/lamps", Sample.OFFICER, "{\"place\":\"x\",\"on\":\"2026-01-31\",\"z\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(service.get("/api/lamps?size=101", Sample.OFFICER).status()).isEqualTo(400);
        assertThat(service.get("/api/nothing", Sample.OFFICER).status()).isEqualTo(404);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_fault_of_ours_tells_an_incident_and_nothing_else() {
        Answer broken = service.post("/api/lamps/" + UUID.randomUUID() + "/break", Sample.OFFICER, "{}");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.toString()).doesNotContain("secret inner thoughts").doesNotContain("IllegalState");
    }

    @Test
    void an_unknown_subject_of_a_command_is_not_found() {
        Answer missing = service.post(
                "/api/lamps/" + UUID.randomUUID() + "/light", Sample.OFFICER, "{\"brightness\":1,\"reason\":\"tối\"}");
        assertThat(missing.status()).isEqualTo(404);
    }

    @Test
    void the_interface_describes_itself() {
        JsonNode description = service.get("/v3/api-docs", "").json();
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").has("/api/lamps")).isTrue();
        assertThat(description.toString()).contains("Idempotency-Key", "application/problem+json", "bearer");
    }

    @Test
    void health_and_metrics_live_on_a_port_of_their_own() {
        assertThat(service.management("/health/readiness").json().path("status").asString())
                .isEqualTo("UP");
        JsonNode parts = service.management("/health").json().path("components");
        assertThat(parts.propertyNames()).contains("kafka", "mongo");
        assertThat(service.management("/prometheus").text()).contains("exemplar_commands");
        assertThat(service.get("/actuator/health", Sample.OFFICER).status()).isEqualTo(404);
    }

    private long head() {
        return service.bean(LedgerReader.class).head().orElseThrow();
    }
}
