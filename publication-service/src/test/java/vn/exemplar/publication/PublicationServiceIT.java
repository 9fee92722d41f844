package vn.exemplar.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** From a recognition on Kafka to the public feeds, with the real broker, database and issuer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PublicationServiceIT {

    private static final String PREFIX = "p" + UUID.randomUUID().toString().substring(0, 8);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PRESS_OFFICER = "p19";
    private static final String EDITOR = "p20";
    private static final String AUDITOR = "p21";

    private final TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
    private final URI address;
    private final URI management;

    PublicationServiceIT(@LocalServerPort int port, @Value("${local.management.port}") int managementPort) {
        address = URI.create("http://localhost:" + port + "/publication/");
        management = URI.create("http://localhost:" + managementPort + "/actuator/");
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry settings) {
        settings.add("management.server.port", () -> 0);
        settings.add("spring.mongodb.uri", () -> Infrastructure.mongo().connectionString());
        settings.add(
                "spring.kafka.bootstrap-servers", () -> Infrastructure.kafka().bootstrapServers());
        settings.add(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                () -> Infrastructure.issuer().uri());
        settings.add("exemplar.kafka.topic-prefix", () -> PREFIX + ".");
        settings.add("exemplar.mongo.database-prefix", () -> PREFIX);
    }

    @Test
    void an_exemplar_goes_from_recognition_to_the_feeds() throws Exception {
        String exemplar = "exemplar-" + UUID.randomUUID();
        JsonNode task = pressTaskOf(exemplar, "nomination-a", true);
        String id = task.path("id").asString();
        Answer drafted = post(PRESS_OFFICER, "api/press-tasks/" + id + "/draft", draft("Bài viết", true));
        assertThat(drafted.status).isEqualTo(200);

        Answer early = post(EDITOR, "api/articles/" + id + "/publication", "");
        assertThat(early).returns(409, Answer::status).returns("text-not-approved", Answer::code);
        assertThat(post(PRESS_OFFICER, "api/articles/" + id + "/approval", "").status)
                .isEqualTo(403);
        assertThat(post(EDITOR, "api/articles/" + id + "/approval", "").status).isEqualTo(200);
        Answer published = post(EDITOR, "api/articles/" + id + "/publication", "");
        assertThat(published.status).isEqualTo(200);
        assertThat(post(EDITOR, "api/articles/" + id + "/publication", "").status)
                .isEqualTo(204);

        long index = published.json().path("lastIndex").asLong();
        String jsonFeed = get("", "api/feed.json", index).body;
        assertThat(jsonFeed).contains("urn:uuid:" + id, "Một cửa kỹ thuật");
        assertThat(get("", "api/feed.json?lang=en", index).body).contains("One technical desk");
        assertThat(get("", "api/feed.atom", index).body).contains("urn:uuid:" + id);
        JsonNode profile = get("", "api/published/" + id, index).json();
        assertThat(profile.path("exemplarName").asString()).isEqualTo("Trung tâm Công nghệ thông tin");
        assertThat(profile.has("summary")).isFalse();

        Seen contract = topics.await(
                PREFIX + ".publication.events.v1", PATIENCE, seen -> seen.key().equals(id));
        assertThat(contract.headers())
                .containsEntry("ce_type", "publication.ArticlePublished.v1")
                .containsEntry("ce_source", "exemplar.vn/publication")
                .containsEntry("ce_subject", id)
                .containsEntry("ce_specversion", "1.0")
                .containsKeys("ce_id", "ce_time", "ce_logindex", "ce_leafhash", "ce_correlationid");
    }

    @Test
    void p1_a_recognition_that_arrives_twice_opens_one_task() {
        String exemplar = "exemplar-" + UUID.randomUUID();
        Seen recognition = recognition(exemplar, "nomination-b", true);
        topics.send(PREFIX + ".review.events.v1", recognition);
        topics.send(PREFIX + ".review.events.v1", recognition);
        Seen sameFactAgain = recognition(exemplar, "nomination-b", true);
        topics.send(PREFIX + ".review.events.v1", sameFactAgain);
        JsonNode marker = pressTaskOf("exemplar-" + UUID.randomUUID(), "nomination-b", true);
        assertThat(marker.path("state").asString()).isEqualTo("OPEN");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(tasksOf("nomination-b").path("total").asInt())
                                .isEqualTo(2));
    }

    @Test
    void p2_consent_and_personal_data_are_checked_and_the_places_named() {
        String id = pressTaskOf("exemplar-" + UUID.randomUUID(), "nomination-c", false)
                .path("id")
                .asString();
        String path = "api/press-tasks/" + id + "/draft";
        assertThat(post(PRESS_OFFICER, path, draft("Bài", true)))
                .returns(422, Answer::status)
                .returns("consent-missing", Answer::code);
        Answer personal = post(PRESS_OFFICER, path, draft("Liên hệ 0912 345 678", false));
        assertThat(personal).returns(422, Answer::status).returns("personal-data-in-text", Answer::code);
        assertThat(personal.body).contains("body.vi:8");
        Answer incomplete = post(PRESS_OFFICER, path, "{\"title\":{\"vi\":\"\",\"en\":\"x\"}}");
        assertThat(incomplete.status).isEqualTo(400);
        assertThat(incomplete.body).contains("title.vi");
    }

    @Test
    void only_what_is_public_needs_no_token() {
        assertThat(get("", "api/feed.json", 0).status).isEqualTo(200);
        assertThat(get("", "api/feed.atom", 0).status).isEqualTo(200);
        assertThat(get("", "api/published/nothing", 0).status).isEqualTo(404);
        for (String closed : List.of("api/press-tasks", "api/articles", "audit/verification")) {
            assertThat(get("", closed, 0).status).as(closed).isEqualTo(401);
            assertThat(get("p16", closed, 0).status).as(closed).isEqualTo(403);
        }
    }

    @Test
    void an_unchanged_feed_is_not_sent_again() {
        Answer first = get("", "api/feed.json", 0);
        HttpRequest again = HttpRequest.newBuilder(address.resolve("api/feed.json"))
                .header("If-None-Match", first.etag)
                .build();
        assertThat(send(again).status).isEqualTo(304);
    }

    @Test
    void an_auditor_sees_a_refused_approval_and_an_intact_ledger() {
        String id = pressTaskOf("exemplar-" + UUID.randomUUID(), "nomination-d", true)
                .path("id")
                .asString();
        post(PRESS_OFFICER, "api/press-tasks/" + id + "/draft", draft("Bài", true));
        Answer history = get(AUDITOR, "audit/subjects/" + id + "/history", 0);
        assertThat(history.json().path("items").findValuesAsString("type"))
                .containsExactly("publication.PressTaskOpened.v1", "publication.ArticleDrafted.v1");
        JsonNode state = get(AUDITOR, "audit/subjects/" + id + "/state", 0).json();
        assertThat(state.path("state").path("state").asString()).isEqualTo("DRAFTED");
        assertThat(get(AUDITOR, "audit/verification", 0).json().path("intact").asBoolean())
                .isTrue();
    }

    @Test
    void views_replayed_from_zero_are_the_same() throws Exception {
        String id = pressTaskOf("exemplar-" + UUID.randomUUID(), "nomination-e", true)
                .path("id")
                .asString();
        Answer drafted = post(PRESS_OFFICER, "api/press-tasks/" + id + "/draft", draft("Bài", true));
        long index = drafted.json().path("lastIndex").asLong();
        String before = get(PRESS_OFFICER, "api/press-tasks/" + id, index).body;
        for (String view : List.of("View_PressTaskList", "View_PublishedArticles")) {
            HttpRequest reset = HttpRequest.newBuilder(management.resolve("views/" + view))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"))
                    .build();
            assertThat(send(reset).status).as(view).isBetween(200, 204);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(PRESS_OFFICER, "api/press-tasks/" + id, index).body)
                        .isEqualTo(before));
    }

    private JsonNode pressTaskOf(String exemplar, String nomination, boolean consent) {
        topics.send(PREFIX + ".review.events.v1", recognition(exemplar, nomination, consent));
        return await().atMost(PATIENCE)
                .until(
                        () -> tasksOf(nomination)
                                .path("items")
                                .valueStream()
                                .filter(task ->
                                        task.path("exemplarId").asString().equals(exemplar))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private JsonNode tasksOf(String nomination) {
        return get(PRESS_OFFICER, "api/press-tasks?nominationId=" + nomination, 0)
                .json();
    }

    private static Seen recognition(String exemplar, String nomination, boolean consent) {
        String eventId = UUID.randomUUID().toString();
        String value = """
                {"exemplarId":"%s","reviewId":"r","nominationId":"%s","programmeId":"2021-2025","programmeVersion":1,
                 "year":2023,"title":"Trung tâm số kiểu mẫu","exemplarKind":"MODEL","scope":"FIELD_SPECIFIC",
                 "mainField":"MODEL_AGENCY","otherFields":[],"subjectType":"COLLECTIVE","subjectUnit":"TTCNTT",
                 "personId":null,"nominatingUnit":"TTCNTT","summary":"Tóm tắt","decisionNumber":"01/QĐ-STTTT",
                 "decidedOn":"2026-02-28","unknownField":"ignored",
                 "consent":{"name":%s,"photo":false,"quotation":false,"unit":%s},
                 "personal":{"name":"Trung tâm Công nghệ thông tin"}}
                """.formatted(exemplar, nomination, consent, consent);
        return new Seen(
                nomination,
                value,
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", eventId,
                        "ce_source", "exemplar.vn/review",
                        "ce_type", "review.ExemplarRecognised.v1",
                        "ce_subject", nomination,
                        "ce_time", "2026-03-01T02:00:00Z",
                        "ce_logindex", "7",
                        "ce_leafhash", "00",
                        "ce_correlationid", "story-1",
                        "content-type", "application/json"));
    }

    private static String draft(String bodyVi, boolean name) {
        return JSON.writeValueAsString(Map.of(
                "title", Map.of("vi", "Một cửa kỹ thuật", "en", "One technical desk"),
                "lead", Map.of("vi", "Tóm tắt", "en", "Summary"),
                "body", Map.of("vi", bodyVi, "en", "Text"),
                "uses", Map.of("name", name, "photo", false, "quotation", false, "unit", name)));
    }

    private record Answer(int status, String body, String etag) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String code() {
            return json().path("code").asString();
        }
    }

    private Answer get(String person, String path, long afterIndex) {
        return send(request(person, path)
                .header("After-Index", Long.toString(afterIndex))
                .build());
    }

    private Answer post(String person, String path, String body) {
        return send(request(person, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String person, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        return person.isEmpty()
                ? request
                : request.header(
                        "Authorization", "Bearer " + Infrastructure.issuer().tokenFor(person));
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
