package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;

class CommandsIT {
    private static final String LAMP = "{\"place\":\"Cổng chính\",\"on\":\"2026-01-31\"}";

    private final Sample service = Sample.shared();

    @Test
    void the_same_key_with_the_same_body_gets_the_first_answer_again() {
        String key = UUID.randomUUID().toString();

        Answer first = service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", key);
        Answer again = service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        String key = UUID.randomUUID().toString();
        service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", key);

        Answer other = service.post("/api/lamps", Sample.OFFICER, LAMP.replace("chính", "phụ"), "Idempotency-Key", key);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().required("code").stringValue()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void equal_keys_of_two_people_do_not_meet() {
        String key = UUID.randomUUID().toString();

        Answer one = service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", key);
        Answer other = service.post("/api/lamps", Sample.HEAD, LAMP, "Idempotency-Key", key);

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.json().required("id")).isNotEqualTo(one.json().required("id"));
    }

    @Test
    void concurrent_equal_requests_lead_to_one_commit() throws Exception {
        String lamp = service.hangLamp("Sân");
        String key = UUID.randomUUID().toString();
        List<Future<Answer>> racing = new ArrayList<>();
        try (ExecutorService racers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                racing.add(racers.submit(() -> service.post(
                        "/api/lamps/" + lamp + "/light",
                        Sample.OFFICER,
                        "{\"brightness\":5,\"reason\":\"tối\"}",
                        "Idempotency-Key",
                        key)));
            }
        }
        Set<JsonNode> answers = racing.stream()
                .map(Future::resultNow)
                .peek(answer -> assertThat(answer.status()).isEqualTo(200))
                .map(Answer::json)
                .collect(Collectors.toSet());
        assertThat(answers).hasSize(1);
        JsonNode receipt = answers.iterator().next();
        assertThat(receipt.required("firstIndex")).isEqualTo(receipt.required("lastIndex"));
    }

    @Test
    void concurrent_commands_of_one_aggregate_are_all_carried_out() {
        String lamp = service.hangLamp("Hồ");
        List<Future<Answer>> racing = new ArrayList<>();
        try (ExecutorService racers = Executors.newFixedThreadPool(5)) {
            for (int brightness = 1; brightness <= 10; brightness++) {
                String body = "{\"brightness\":" + brightness + ",\"reason\":\"thử\"}";
                racing.add(racers.submit(() -> service.post("/api/lamps/" + lamp + "/light", Sample.OFFICER, body)));
            }
        }
        assertThat(racing).extracting(answer -> answer.resultNow().status()).containsOnly(200);
    }

    @Test
    void a_command_that_changes_nothing_has_no_receipt() {
        String lamp = service.hangLamp("Kho");

        Answer nothing = service.post(
                "/api/lamps/" + lamp + "/light", Sample.OFFICER, "{\"brightness\":0,\"reason\":\"vẫn tối\"}");

        assertThat(nothing.status()).isEqualTo(204);
    }

    @Test
    void a_malformed_key_is_refused() {
        Answer refused = service.post("/api/lamps", Sample.OFFICER, LAMP, "Idempotency-Key", "x".repeat(129));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().required("code").stringValue()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void a_reader_who_names_the_index_sees_what_they_wrote() {

        JsonNode receipt = service.post("/api/lamps", Sample.OFFICER, LAMP).json();
        String index = receipt.required("lastIndex").toString();

        Answer seen =
                service.get("/api/lamps/" + receipt.required("id").stringValue(), Sample.OFFICER, "After-Index", index);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().required("hungOn").stringValue()).isEqualTo("2026-01-31");
        assertThat(Long.parseLong(seen.header("Ledger-Index"))).isGreaterThanOrEqualTo(Long.parseLong(index));
    }

    @Test
    void an_index_that_the_ledger_does_not_have_is_answered_with_try_again() {
        Answer behind = service.get("/api/lamps", Sample.OFFICER, "After-Index", "999999999");

        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.header("Retry-After")).isEqualTo("1");
        assertThat(behind.json().required("code").stringValue()).isEqualTo("views-behind");
    }
}
