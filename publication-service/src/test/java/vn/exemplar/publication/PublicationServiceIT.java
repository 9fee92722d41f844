package vn.exemplar.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.publication.Caller.AUDITOR;
import static vn.exemplar.publication.Caller.EDITOR;
import static vn.exemplar.publication.Caller.PRESS_OFFICER;
import static vn.exemplar.publication.Caller.PUBLIC;
import static vn.exemplar.publication.Caller.UNIT_OFFICER;
import static vn.exemplar.publication.Caller.draft;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.publication.press.ArticleText;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressEvent.ArticleDrafted;
import vn.exemplar.publication.press.PressEvent.Uses;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.kafka.TopicProbe.Seen;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** From a recognition on Kafka to the public feeds, with the real broker, database and issuer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class PublicationServiceIT {
    private static final Surroundings SURROUNDINGS = new Surroundings();
    private static final String REVIEWS = SURROUNDINGS.topic("review.events.v1");
    private static final String PUBLICATIONS = SURROUNDINGS.topic("publication.events.v1");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TITLE = "Một cửa kỹ thuật, không giấy";
    private static final String BODY = "Bốn mươi hai cơ quan được phục vụ.";

    private final TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
    private final Caller caller;
    private final ServiceClient management;
    private final Commands commands;
    private final LedgerReader ledger;

    PublicationServiceIT(
            @LocalServerPort int port,
            @Value("${local.management.port}") int managementPort,
            @Autowired Commands commands,
            @Autowired LedgerReader ledger) {
        this.caller = new Caller(port);
        this.management = ServiceClient.local(managementPort, "/actuator/");
        this.commands = commands;
        this.ledger = ledger;
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        SURROUNDINGS.settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void an_exemplar_goes_from_a_recognition_told_twice_to_both_feeds_and_to_kafka() {
        String id = openTask("nomination-walk", true);
        draftText(id, draft(TITLE, BODY, true, true));
        assertThat(publish(id)).returns(409, Answer::status).returns("text-not-approved", Answer::problem);
        assertThat(approve(id)).returns(200, Answer::status);
        Answer published = publish(id);
        assertThat(published).returns(200, Answer::status);
        assertThat(publish(id)).returns(204, Answer::status);
        JsonNode receipt = published.json();

        JsonNode item = itemOf(receipt, "api/feed.json", id);
        assertThat(item.path("title").asString()).isEqualTo(TITLE);
        assertThat(item.path("content_text").asString()).isEqualTo(BODY);
        assertThat(itemOf(receipt, "api/feed.json?lang=en", id).path("title").asString())
                .isEqualTo("One technical desk");
        assertThat(caller.getAfter(receipt, PUBLIC, "api/feed.atom").text())
                .contains("<id>urn:uuid:" + id + "</id>", TITLE, BODY);
        JsonNode profile =
                caller.getAfter(receipt, PUBLIC, "api/published/" + id).json();
        assertThat(profile.path("exemplarName").asString()).isEqualTo(Recognition.NAME);
        assertThat(profile.path("unit").asString()).isEqualTo("subjectUnit – ví dụ");

        Seen told = topics.await(PUBLICATIONS, PATIENCE, seen -> seen.key().equals(id));
        assertThat(told.headers())
                .containsEntry("ce_type", "publication.ArticlePublished.v1")
                .containsEntry("ce_source", "exemplar.vn/publication")
                .containsEntry("ce_subject", id)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_logindex", receipt.path("lastIndex").asString())
                .containsEntry("ce_leafhash", receipt.path("leafHash").asString())
                .containsKeys("ce_id", "ce_time", "ce_correlationid");
        JsonNode contract = JSON.readTree(told.value());
        assertThat(contract.path("articleId").asString()).isEqualTo(id);
        assertThat(contract.path("nominationId").asString()).isEqualTo("nomination-walk");
        assertThat(contract.path("title").path("vi").asString()).isEqualTo(TITLE);
    }

    @Test
    void p3_a_revision_goes_public_only_after_an_approval_of_its_own() {
        String id = openTask("nomination-revision", true);
        draftText(id, draft(TITLE, BODY, true, true));
        approve(id);
        JsonNode first = itemOf(publish(id).json(), "api/feed.json", id);
        Answer revised = draftText(id, draft(TITLE, BODY, false, false));
        assertThat(publish(id)).returns(409, Answer::status).returns("text-not-approved", Answer::problem);
        assertThat(itemOf(revised.json(), "api/feed.json", id)).isEqualTo(first);

        assertThat(approve(id)).returns(200, Answer::status);
        JsonNode receipt = publish(id).json();
        JsonNode second = itemOf(receipt, "api/feed.json", id);
        assertThat(second.path("date_published")).isEqualTo(first.path("date_published"));
        assertThat(Instant.parse(second.path("date_modified").asString()))
                .isAfter(Instant.parse(first.path("date_modified").asString()));
        Answer profile = caller.getAfter(receipt, PUBLIC, "api/published/" + id);
        assertThat(profile.json().path("exemplarName").isNull()).isTrue();
        assertThat(profile.text()).doesNotContain(Recognition.NAME, "subjectUnit", "summary – ví dụ");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topics.all(PUBLICATIONS).stream()
                                .filter(seen -> seen.key().equals(id)))
                        .hasSize(2));
    }

    @Test
    void p1_a_recognition_that_arrives_again_and_again_opens_one_task() {
        Recognition told = Recognition.of("nomination-again", false);
        Seen message = told.record("nomination-again");
        topics.send(REVIEWS, message);
        topics.send(REVIEWS, message);
        topics.send(REVIEWS, told.record("nomination-again"));
        Recognition later = Recognition.of("nomination-again", false);
        topics.send(REVIEWS, later.record("nomination-again"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tasksOf("nomination-again").findValuesAsString("exemplarId"))
                        .contains(later.exemplar()));
        assertThat(tasksOf("nomination-again").findValuesAsString("exemplarId"))
                .containsExactlyInAnyOrder(told.exemplar(), later.exemplar());
    }

    @Test
    void a_press_task_shows_all_that_the_press_needs_of_the_recognition() {
        String id = openTask("nomination-task", true);
        JsonNode task = caller.get(EDITOR, "api/press-tasks/" + id).json();
        assertThat(task.path("nominationTitle").asString()).isEqualTo("title – ví dụ");
        assertThat(task.path("fields").valueStream().map(JsonNode::asString))
                .containsExactly("mainField – ví dụ", "otherFields – ví dụ");
        assertThat(task.path("summary").asString()).isEqualTo("summary – ví dụ");
        assertThat(task.path("decidedOn").asString()).isEqualTo("2026-03-01");
        assertThat(task.path("consent").path("name").asBoolean()).isTrue();
        assertThat(task.path("consent").path("photo").asBoolean()).isFalse();
        assertThat(caller.get(AUDITOR, "api/articles/" + id)).returns(404, Answer::status);
        Answer drafted = draftText(id, draft(TITLE, BODY, true, true));
        assertThat(caller.getAfter(drafted.json(), AUDITOR, "api/articles/" + id))
                .returns(200, Answer::status);
    }

    @Test
    void a_recognition_without_what_may_be_absent_opens_a_task_too() {
        String id = openTask(Recognition.of("nomination-minimal", true).withNothingThatMayBeAbsent());
        assertThat(caller.get(EDITOR, "api/press-tasks/" + id).json().path("fields"))
                .isEmpty();
    }

    @Test
    void p2_consent_and_personal_data_are_checked_and_the_places_named() {
        String path = "api/press-tasks/" + openTask("nomination-refused", false) + "/draft";
        Answer unconsented = caller.post(PRESS_OFFICER, path, draft(TITLE, BODY, true, false));
        assertThat(unconsented).returns(422, Answer::status).returns("consent-missing", Answer::problem);
        Answer personal = caller.post(PRESS_OFFICER, path, draft(TITLE, "Liên hệ 0912 345 678", false, false));
        assertThat(personal).returns(422, Answer::status).returns("personal-data-in-text", Answer::problem);
        assertThat(personal.text()).contains("body.vi:8 phone-number").doesNotContain("0912");
        Answer named =
                caller.post(PRESS_OFFICER, path, draft(TITLE, "Trung tam Cong nghe thong tin phục vụ.", false, false));
        assertThat(named).returns(422, Answer::status).returns("name-without-consent", Answer::problem);
        Answer incomplete = caller.post(PRESS_OFFICER, path, "{\"title\":{\"vi\":\"\",\"en\":\"x\"}}");
        assertThat(incomplete).returns(400, Answer::status);
        assertThat(incomplete.text()).contains("title.vi");
    }

    @Test
    void p2_an_author_who_became_editor_cannot_approve_and_the_attempt_is_in_the_ledger() {
        String id = openTask("nomination-author", true);
        Act asPressOfficer = new Act(
                new Actor(EDITOR, "TTBCXB", List.of("PRESS_OFFICER")),
                "PRESS_OFFICER",
                Instant.parse("2026-03-01T02:00:00Z"),
                UUID.randomUUID().toString(),
                "f",
                "earlier",
                "story-1",
                null);
        commands.send(new Write(id, asPressOfficer));
        assertThat(approve(id)).returns(403, Answer::status).returns("author-may-not-approve", Answer::problem);
        assertThat(refusedActs())
                .anySatisfy(refused -> assertThat(refused).contains("author-may-not-approve", "P2", id));
        assertThat(publish(id)).returns(409, Answer::status);
    }

    /** An article by whoever acts. */
    private record Write(String subject, Act act) implements Decision<PressTask, PressEvent> {

        @Override
        public List<PressEvent> decide(PressTask task) {
            ArticleText text = new ArticleText("Tiêu đề", "Title", "Tóm tắt", "Lead", BODY, "Body");
            Uses nothing = new Uses(false, false, false, false);
            String nomination = task.exemplar().nominationId();
            String author = act.actor().id();
            return List.of(new ArticleDrafted(
                    subject, nomination, 1, author, text, nothing, text.hashWith(nothing), act.at()));
        }
    }

    @Test
    void only_what_is_public_needs_no_token() {
        String id = openTask("nomination-doors", true);
        for (String open : List.of("api/feed.json", "api/feed.atom")) {
            assertThat(caller.get(PUBLIC, open)).as(open).returns(200, Answer::status);
        }
        assertThat(caller.get(PUBLIC, "api/published/" + id)).returns(404, Answer::status);
        for (String closed :
                List.of("api/press-tasks", "api/press-tasks/" + id, "api/articles", "api/articles/" + id)) {
            assertThat(caller.get(PUBLIC, closed)).as(closed).returns(401, Answer::status);
            assertThat(caller.get(UNIT_OFFICER, closed)).as(closed).returns(403, Answer::status);
        }
        assertThat(caller.get(AUDITOR, "api/press-tasks")).returns(403, Answer::status);
        String article = draft(TITLE, BODY, true, true);
        for (String closed : List.of(
                "api/press-tasks/" + id + "/draft",
                "api/articles/" + id + "/approval",
                "api/articles/" + id + "/publication")) {
            assertThat(caller.post(PUBLIC, closed, article)).as(closed).returns(401, Answer::status);
            assertThat(caller.post(UNIT_OFFICER, closed, article)).as(closed).returns(403, Answer::status);
        }
        assertThat(caller.post(EDITOR, "api/press-tasks/" + id + "/draft", article))
                .returns(403, Answer::status);
        assertThat(caller.post(PRESS_OFFICER, "api/articles/" + id + "/approval", ""))
                .returns(403, Answer::status);
        assertThat(caller.post(PRESS_OFFICER, "api/articles/" + id + "/publication", ""))
                .returns(403, Answer::status);
    }

    @Test
    void p3_a_reader_who_has_the_feed_is_told_so_until_it_changes() {
        for (String feed : List.of("api/feed.json", "api/feed.atom")) {
            Answer first = caller.get(PUBLIC, feed);
            assertThat(first.header("Cache-Control")).isEqualTo("max-age=60, public");
            assertThat(first.header("Vary")).contains("Accept-Language");
            Answer again = caller.get(PUBLIC, feed, "If-None-Match", first.header("ETag"));
            assertThat(again).returns(304, Answer::status).returns("", Answer::text);
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.header("Cache-Control")).isEqualTo("max-age=60, public");
            assertThat(caller.get(PUBLIC, feed, "If-None-Match", first.header("ETag"), "Accept-Language", "en"))
                    .returns(200, Answer::status);

            String id = openTask("nomination-etag-" + feed, true);
            draftText(id, draft(TITLE, BODY, true, true));
            approve(id);
            String index = publish(id).json().path("lastIndex").asString();
            assertThat(caller.get(PUBLIC, feed, "If-None-Match", first.header("ETag"), "After-Index", index))
                    .returns(200, Answer::status);
        }
    }

    @Test
    void p3_the_feeds_name_the_address_that_the_world_sees_whatever_a_request_says_of_itself() {
        for (String feed : List.of("api/feed.json", "api/feed.atom")) {
            Answer answer = caller.get(PUBLIC, feed, "X-Forwarded-Proto", "https", "X-Forwarded-Host", "tinh.example");
            assertThat(answer.text())
                    .contains("http://localhost:8080/publication/" + feed)
                    .doesNotContain("tinh.example");
        }
    }

    @Test
    void p3_the_feeds_name_their_type_speak_the_readers_language_and_come_in_pages() {
        for (String nomination : List.of("nomination-page-1", "nomination-page-2")) {
            String id = openTask(nomination, true);
            draftText(id, draft(TITLE, BODY, true, true));
            approve(id);
            itemOf(publish(id).json(), "api/feed.json", id);
        }
        Answer atom = caller.get(PUBLIC, "api/feed.atom?size=1", "Accept-Language", "en-GB,en;q=0.9");
        assertThat(atom.header("Content-Type")).isEqualToIgnoringCase("application/atom+xml;charset=UTF-8");
        assertThat(atom.text()).contains("xml:lang=\"en\"", "rel=\"next\"").containsOnlyOnce("<entry>");
        Answer json = caller.get(PUBLIC, "api/feed.json?size=1", "Accept-Language", "no language, at all;");
        assertThat(json.header("Content-Type")).startsWith("application/feed+json");
        assertThat(json.json().path("language").asString()).isEqualTo("vi");
        String query = URI.create(json.json().path("next_url").asString()).getRawQuery();
        JsonNode next = caller.get(PUBLIC, "api/feed.json?" + query).json();
        assertThat(next.path("items")).hasSize(1);
        assertThat(next.path("items").path(0).path("id"))
                .isNotEqualTo(json.json().path("items").path(0).path("id"));
    }

    @Test
    void an_auditor_sees_who_did_what_to_an_article_what_it_was_before_and_an_intact_ledger() {
        String id = openTask("nomination-audit", true);
        long drafted = draftText(id, draft(TITLE, BODY, true, true))
                .json()
                .path("lastIndex")
                .asLong();
        draftText(id, draft(TITLE, "Bản hai", true, true));
        approve(id);
        JsonNode events =
                caller.get(AUDITOR, "audit/subjects/" + id + "/history").json().path("items");
        assertThat(events.findValuesAsString("type"))
                .containsExactly(
                        "publication.PressTaskOpened.v1",
                        "publication.ArticleDrafted.v1",
                        "publication.ArticleRevised.v1",
                        "publication.ArticleApproved.v1");
        assertThat(events.findValuesAsString("actor"))
                .containsExactly("review-service", PRESS_OFFICER, PRESS_OFFICER, EDITOR);
        String state = "audit/subjects/" + id + "/state";
        JsonNode then = caller.get(AUDITOR, state + "?index=" + drafted).json().path("state");
        assertThat(then.path("state").asString()).isEqualTo("DRAFTED");
        assertThat(then.path("article").path("bodyVi").asString()).isEqualTo(BODY);
        JsonNode now = caller.get(AUDITOR, state).json().path("state");
        assertThat(now.path("state").asString()).isEqualTo("APPROVED");
        assertThat(now.path("article").path("bodyVi").asString()).isEqualTo("Bản hai");
        JsonNode report = caller.get(AUDITOR, "audit/verification").json();
        assertThat(report.path("intact").asBoolean()).isTrue();
        assertThat(caller.get(PUBLIC, "audit/verification")).returns(401, Answer::status);
        assertThat(caller.get(EDITOR, "audit/verification")).returns(403, Answer::status);
    }

    @Test
    void a4_an_erased_exemplar_is_gone_from_ledger_views_feeds_and_answers_and_its_article_withdrawn() {
        String nomination = "nomination-erased";
        String title = "Người Phải Quên giữ rừng";
        String body = "Bà Người Phải Quên giữ bốn mươi héc-ta rừng.";
        String id = openTask(nomination, true);
        draftText(id, draft(title, body, true, true));
        approve(id);
        publish(id);
        List<String> personal = List.of(title, body, Recognition.NAME, "summary – ví dụ", "title – ví dụ");
        assertThat(inClear("_ledger", personal)).isEmpty();

        String nominations = SURROUNDINGS.topic("nomination.events.v1");
        topics.send(nominations, Erasure.of(nomination));
        topics.send(nominations, Erasure.of(nomination));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(caller.get(PUBLIC, "api/published/" + id))
                        .returns(404, Answer::status)
                        .returns("article-withdrawn", Answer::problem));
        Seen told = topics.await(
                PUBLICATIONS,
                PATIENCE,
                seen -> seen.key().equals(id)
                        && "publication.ArticleWithdrawn.v1"
                                .equals(seen.headers().get("ce_type")));
        assertThat(told.value()).contains("PERSONAL_DATA_ERASED").doesNotContain(title);
        assertThat(caller.get(PUBLIC, "api/feed.atom").text())
                .contains("deleted-entry ref=\"urn:uuid:" + id + '"')
                .doesNotContain(title);
        assertThat(caller.get(PUBLIC, "api/feed.json")
                        .json()
                        .path("_exemplar")
                        .path("withdrawn")
                        .toString())
                .contains(id);
        JsonNode task = caller.get(EDITOR, "api/press-tasks/" + id).json();
        assertThat(task.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(task.path("exemplarName").asString()).isEqualTo(Erased.TEXT);
        assertThat(inClear("_ledger", personal)).isEmpty();
        assertThat(inClear("_views", List.of(title, body))).isEmpty();
        assertThat(caller.post(PRESS_OFFICER, "api/press-tasks/" + id + "/draft", draft(title, body, true, true)))
                .returns(409, Answer::status)
                .returns("personal-data-erased", Answer::problem);
        assertThat(caller.get(AUDITOR, "audit/subjects/" + id + "/history").text())
                .contains(Erased.TEXT, Erasure.REASON, "exemplar.vn/nomination")
                .containsOnlyOnce("publication.PersonalDataErased.v1")
                .doesNotContain(title);
        assertThat(caller.get(AUDITOR, "audit/verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a4_of_a_nomination_that_led_to_two_exemplars_both_are_erased() {
        Recognition one = Recognition.of("nomination-erased-twice", true);
        Recognition other = Recognition.of("nomination-erased-twice", true);
        topics.send(REVIEWS, one.record("k"));
        topics.send(REVIEWS, other.record("k"));
        await().atMost(PATIENCE).until(() -> tasksOf(one.nomination()).size() == 2);
        topics.send(SURROUNDINGS.topic("nomination.events.v1"), Erasure.of(one.nomination()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tasksOf(one.nomination()).findValuesAsString("exemplarName"))
                        .containsExactly(Erased.TEXT, Erased.TEXT));
    }

    private static Map<String, List<String>> inClear(String database, List<String> texts) {
        return DatabaseProbe.whereInClear(
                Infrastructure.mongo(),
                SURROUNDINGS.settings().get("exemplar.mongo.database-prefix") + database,
                texts);
    }

    @Test
    void views_replayed_from_zero_are_the_same() {
        String id = openTask("nomination-replay", true);
        draftText(id, draft("Bản đầu", BODY, true, true));
        draftText(id, draft(TITLE, BODY, true, true));
        approve(id);
        JsonNode receipt = publish(id).json();
        List<String> paths =
                List.of("api/press-tasks/" + id, "api/press-tasks?size=100", "api/feed.json", "api/published/" + id);
        List<String> before = paths.stream()
                .map(path -> caller.getAfter(receipt, EDITOR, path).text())
                .toList();
        for (String view : List.of("View_PressTaskList", "View_PublishedArticles")) {
            await().atMost(PATIENCE).until(() -> replay(view).status() == 202);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(paths.stream()
                                .map(path ->
                                        caller.getAfter(receipt, EDITOR, path).text()))
                        .isEqualTo(before));
    }

    /** Tells a recognition twice and waits for its press task. */
    private String openTask(String nomination, boolean nameAndUnitConsented) {
        return openTask(Recognition.of(nomination, nameAndUnitConsented));
    }

    private String openTask(Recognition recognition) {
        Seen message = recognition.record(recognition.nomination());
        topics.send(REVIEWS, message);
        topics.send(REVIEWS, message);
        JsonNode tasks =
                await().atMost(PATIENCE).until(() -> tasksOf(recognition.nomination()), found -> !found.isEmpty());
        assertThat(tasks).hasSize(1);
        assertThat(tasks.path(0).path("exemplarId").asString()).isEqualTo(recognition.exemplar());
        return tasks.path(0).path("id").asString();
    }

    private JsonNode tasksOf(String nomination) {
        return caller.get(PRESS_OFFICER, "api/press-tasks?nominationId=" + nomination)
                .json()
                .path("items");
    }

    private Answer draftText(String task, String text) {
        Answer drafted = caller.post(PRESS_OFFICER, "api/press-tasks/" + task + "/draft", text);
        assertThat(drafted).returns(200, Answer::status);
        return drafted;
    }

    private Answer approve(String article) {
        return caller.post(EDITOR, "api/articles/" + article + "/approval", "");
    }

    private Answer publish(String article) {
        return caller.post(EDITOR, "api/articles/" + article + "/publication", "");
    }

    private JsonNode itemOf(JsonNode receipt, String feed, String id) {
        return caller.getAfter(receipt, PUBLIC, feed)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals("urn:uuid:" + id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> refusedActs() {
        List<String> refused = new ArrayList<>();
        try (CommitCursor commits = ledger.commits(0)) {
            commits.forEachRemaining(commit -> commit.events().stream()
                    .filter(event -> event.storedType().equals("chassis.ActRefused.v1"))
                    .forEach(event -> refused.add(new String(event.payload(), UTF_8))));
        }
        return refused;
    }

    private Answer replay(String view) {
        return management.post(PUBLIC, "views/" + view, "{}");
    }
}
