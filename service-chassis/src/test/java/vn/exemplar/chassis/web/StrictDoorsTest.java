package vn.exemplar.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.http.Answer;

/** A door takes what it names, as it is, and says in both languages what does not fit. */
class StrictDoorsTest {
    private static final String FORMS = "/api/open/forms";

    private final SlimService service = SlimService.SHARED;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"colour\":1}",
                "{\"colour\":\"1\"}",
                "{\"colour\":\"\"}",
                "{\"glossy\":1}",
                "{\"glossy\":\"true\"}",
                "{\"coats\":2023.9}",
                "{\"coats\":\"2\"}",
                "{\"coats\":\"\"}",
                "{\"coats\":true}",
                "{\"title\":12345}",
                "{\"title\":1.5}",
                "{\"title\":true}",
                "{\"on\":20000}",
                "{\"rows\":[{\"text\":7}]}",
                "{\"labels\":{\"a\":1}}"
            })
    void no_value_is_turned_into_another_type(String body) {
        Answer refused = service.post(FORMS, body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.problem()).as(refused.text()).isEqualTo("body-does-not-fit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{\"labels\":{\"a\":\"1\",\"a\":\"2\"}}",
                "{\"title\":\"a\"} {}",
                "{\"title\":\"a\",\"unknown\":{\"b\":1,\"b\":2}}"
            })
    void a_document_that_can_be_read_in_two_ways_is_refused(String body) {
        assertThat(service.post(FORMS, body).status()).isEqualTo(400);
    }

    @Test
    void what_fits_is_taken() {
        String body = "{\"colour\":\"AMBER\",\"glossy\":true,\"coats\":2,\"title\":\"Cô giáo\\n\\tMây 😀\","
                + "\"on\":\"2026-01-31\",\"labels\":{\"vi\":\"Đèn\"},\"rows\":[{\"text\":\"a\"}]}";
        Answer taken = service.post(FORMS, body);
        assertThat(taken.json()).isEqualTo(new JsonMapper().readTree(body));
    }

    @Test
    void equal_texts_are_one_text_however_their_accents_were_typed() {
        String apart = "Co\u0302 gia\u0301o Ma\u0302y";
        JsonNode read = service.post(
                        FORMS,
                        "{\"title\":\"%s\",\"labels\":{\"%s\":\"%s\"},\"rows\":[{\"text\":\"Co\\u0302\"}]}"
                                .formatted(apart, apart, apart))
                .json();
        assertThat(read.path("title").asString()).isEqualTo("Cô giáo Mây");
        assertThat(read.path("labels").path("Cô giáo Mây").asString()).isEqualTo("Cô giáo Mây");
        assertThat(read.path("rows").path(0).path("text").asString()).isEqualTo("Cô");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\ud800", "\\udc00x", "\\u202e", "\\u2066", "\\u200f", "\\u001b", "\\uffff", "‮"})
    void signs_that_no_text_needs_are_refused_by_their_field_and_place(String sign) {
        Answer refused = service.post(FORMS, "{\"rows\":[{\"text\":\"ok\"},{\"text\":\"ab%s\"}]}".formatted(sign));
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("character-not-allowed");
        JsonNode details = refused.json().path("details");
        assertThat(details.path("path").asString()).isEqualTo("rows[1].text");
        assertThat(details.path("character").asString()).startsWith("U+");
        assertThat(details.path("position").asInt()).isEqualTo(3);
        Answer name = service.post(FORMS, "{\"labels\":{\"a%s\":\"b\"}}".formatted(sign));
        assertThat(name.status()).isEqualTo(400);
        assertThat(name.problem()).isIn("character-not-allowed", "malformed-json");
    }

    @Test
    void a_form_is_no_content_of_a_door_that_reads() {
        Answer refused = service.get("/api/open/search?unit=A", "Content-Type", "multipart/form-data");
        assertBadRequest(refused);
        assertBadRequest(service.get("/api/open/day", "Content-Type", "multipart/form-data"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/open/search?%",
                "/api/open/search?=1",
                "/api/open/search?unit=%FF",
                "/api/open/search?unit=%00",
                "/api/open/search?unit=%E2%80%AE",
                "/api/open/search?%01=1",
                "/api/open/search?unit.x=1",
                "/api/open/search?unit%5B%24ne%5D=x",
                "/api/open/search?a%5B%5D=1",
                "/api/open/day?%",
                "/api/open/day?x=1",
                "/api/open/search?class.name=1"
            })
    void a_query_that_cannot_be_read_is_a_bad_request(String path) {
        assertBadRequest(service.getLiterally(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/open/search?a[]=1",
                "/api/open/search?unit={x}",
                "/api/open/lamps/%00",
                "/api/open/lamps/%zz",
                "/api/open/lamps/%FF",
                "/api/open/lamps/a%2Fb",
                "/api/open/lamps/a;b=c",
                "/api//open/lamps",
                "/api/open/lamps/..%2f"
            })
    void an_address_that_the_container_refuses_is_told_like_any_other_fault(String path) {
        assertBadRequest(service.getLiterally(path));
    }

    @Test
    void a_parameter_that_the_door_does_not_know_is_refused_by_name() {
        Answer refused = service.get("/api/open/search?stage=PASSED&unit=A&page=0");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("parameter-unknown");
        assertThat(refused.json().path("details").path("parameter").asString()).isEqualTo("stage");
        assertThat(refused.json().path("details").path("allowed").toString())
                .isEqualTo("[\"after\",\"colour\",\"on\",\"page\",\"size\",\"unit\"]");
    }

    private static void assertBadRequest(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        JsonNode messages = refused.json().path("messages");
        assertThat(messages.path("vi").asString())
                .isNotBlank()
                .isNotEqualTo(messages.path("en").asString());
    }
}
