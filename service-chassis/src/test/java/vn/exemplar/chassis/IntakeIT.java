package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** What other services tell comes in once and in order, and what cannot be handled blocks nothing but its key. */
class IntakeIT {

    private static final AtomicLong INDEX = new AtomicLong();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Sample service = Sample.shared();
    private final TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
    private final String topic = service.topicPrefix() + "review.events.v1";

    @Test
    void the_same_event_twice_has_one_effect() {
        String lamp = service.hangLamp("Sảnh");
        Seen event = reviewOpened(lamp, "review-1");
        topics.send(topic, event);
        topics.send(topic, event);
        topics.send(topic, reviewOpened(lamp, "review-2"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reviewsNoticedBy(lamp)).contains("review-2"));
        assertThat(reviewsNoticedBy(lamp)).containsExactly("review-1", "review-2");
    }

    @Test
    void the_receiver_remembers_which_event_of_which_ledger_moved_it() {
        String lamp = service.hangLamp("Bếp");
        Seen event = reviewOpened(lamp, "review-1");
        topics.send(topic, event);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reviewsNoticedBy(lamp)).hasSize(1));
        JsonNode history = service.get("/audit/subjects/" + lamp + "/history", Sample.AUDITOR)
                .json();
        JsonNode noticed = history.path("items").path(1);
        assertThat(noticed.path("type").asString()).isEqualTo("sample.LampNoticed.v1");
        assertThat(noticed.path("actor").asString()).isEqualTo("review-service");
        assertThat(noticed.path("cause").path("eventId").asString())
                .isEqualTo(event.headers().get("ce_id"));
        assertThat(noticed.path("cause").path("logIndex").asLong())
                .isEqualTo(Long.parseLong(event.headers().get("ce_logindex")));
        assertThat(noticed.path("cause").path("source").asString()).isEqualTo("exemplar.vn/review");
    }

    @Test
    void what_is_refused_or_breaks_a_door_waits_and_what_comes_later_of_its_key_waits_behind_it() {
        String refused = service.hangLamp("Vườn");
        String poisoned = service.hangLamp("Ao");
        String other = service.hangLamp("Chuồng");
        topics.send(topic, reviewOpened(refused, "refused-1"));
        topics.send(topic, reviewOpened(refused, "review-2"));
        topics.send(topic, reviewOpened(poisoned, "poison-1"));
        topics.send(topic, reviewOpened(poisoned, "review-2"));
        topics.send(topic, reviewOpened(other, "review-1"));
        awaitReviews(other, "review-1");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reasons(poisoned)).hasSize(2));
        assertThat(reasons(refused)).containsExactly("refused, not-noticed (L3)", "behind another of its key");
        assertThat(reasons(poisoned).getFirst())
                .startsWith("java.lang.IllegalStateException at vn.exemplar.sample.NoticeLamp.decide");
        assertThat(reviewsNoticedBy(refused)).isEmpty();
        assertThat(reviewsNoticedBy(poisoned)).isEmpty();
    }

    @Test
    void a_drive_takes_a_key_through_the_doors_in_order_until_one_fails_again() {
        String lamp = service.hangLamp("Hiên");
        List.of("by-light-1", "review-2", "refused-3", "review-4")
                .forEach(review -> topics.send(topic, reviewOpened(lamp, review)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reasons(lamp)).hasSize(4));
        drive();
        assertThat(reviewsNoticedBy(lamp)).isEmpty();
        light(lamp);
        drive();
        awaitReviews(lamp, "by-light-1", "review-2");
        assertThat(reasons(lamp)).containsExactly("refused, not-noticed (L3)", "behind another of its key");
        String refused = letters(lamp).getFirst().path("place").asString();
        assertThat(service.unmanage("/deadletters/" + refused).status()).isEqualTo(204);
        assertThat(service.unmanage("/deadletters/" + refused).status()).isEqualTo(404);
        drive();
        awaitReviews(lamp, "by-light-1", "review-2", "review-4");
        assertThat(reasons(lamp)).isEmpty();
        topics.send(topic, reviewOpened(lamp, "review-5"));
        awaitReviews(lamp, "by-light-1", "review-2", "review-4", "review-5");
    }

    @Test
    void one_of_two_who_drive_the_same_key_leaves_it_to_the_other() {
        String lamp = service.hangLamp("Cầu thang");
        topics.send(topic, reviewOpened(lamp, "by-light-1"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reasons(lamp)).hasSize(1));
        light(lamp);
        claim(lamp, Instant.now().plusSeconds(60));
        drive();
        assertThat(reasons(lamp)).hasSize(1);
        claim(lamp, Instant.now().minusSeconds(1));
        drive();
        awaitReviews(lamp, "by-light-1");
        assertThat(reasons(lamp)).isEmpty();
    }

    @Test
    void what_is_not_newer_than_the_last_event_of_its_subject_has_no_effect() {
        String lamp = service.hangLamp("Gác");
        Seen older = reviewOpened(lamp, "review-1");
        topics.send(topic, reviewOpened(lamp, "review-2"));
        topics.send(topic, older);
        topics.send(topic, reviewOpened(lamp, "review-3"));
        awaitReviews(lamp, "review-2", "review-3");
        assertThat(reasons(lamp)).isEmpty();
    }

    @Test
    void what_is_no_event_of_the_contract_is_set_aside_and_no_log_line_and_no_reason_quotes_it() {
        ListAppender<ILoggingEvent> lines = logLines();
        Map<String, String> sound = reviewOpened("x", "x").headers();
        String secret = "Nguyễn Thị Bí Mật";
        Map<String, Seen> wrong = Map.of(
                "its body is not a review.ReviewOpened.v1",
                        new Seen("broken", "{\"reviewId\":{\"%s\":1}}".formatted(secret), sound),
                "a CloudEvent in structured mode, the contract is binary mode",
                        new Seen("structured", secret, with(sound, "content-type", "application/cloudevents+json")),
                "no CloudEvent: ce_specversion is not 1.0",
                        new Seen("old", secret, with(sound, "ce_specversion", "0.3")),
                "no CloudEvent: ce_logindex is not a number",
                        new Seen("lost", secret, with(sound, "ce_logindex", secret)));
        wrong.values().forEach(seen -> topics.send(topic, seen));
        sendTombstone("tombstone");
        String lamp = service.hangLamp("Kho");
        topics.send(topic, reviewOpened(lamp, "poison of " + secret));
        wrong.forEach((reason, seen) -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reasons(seen.key())).containsExactly(reason)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reasons("tombstone")).containsExactly("without a body"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reasons(lamp)).hasSize(1));
        assertThat(reasons(lamp).getFirst()).doesNotContain("Bí Mật");
        assertThat(lines.list)
                .anySatisfy(line -> assertThat(line.getFormattedMessage()).contains("its body is not a"))
                .noneSatisfy(line -> assertThat(
                                line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy()))
                        .contains("Bí Mật"));
        assertThat(service.management("/prometheus").text()).contains("exemplar_deadletters ");
    }

    @Test
    void an_event_of_a_type_that_is_not_known_yet_waits_for_the_version_that_knows_it() {
        Map<String, String> settings = Map.of(
                "exemplar.mongo.database-prefix", "upgrade" + System.nanoTime(),
                "exemplar.kafka.topic-prefix", "upgrade" + System.nanoTime() + ".");
        String lamp;
        try (Sample before = Sample.start(settings)) {
            lamp = before.hangLamp("Mái");
            Seen unknown = reviewOpened(lamp, "review-1");
            topics.send(
                    before.topicPrefix() + "review.events.v1",
                    new Seen(lamp, unknown.value(), with(unknown.headers(), "ce_type", "review.OfTomorrow.v1")));
            topics.send(before.topicPrefix() + "review.events.v1", reviewOpened(lamp, "review-2"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(letters(before, lamp)).hasSize(2));
            assertThat(letters(before, lamp).getFirst().path("reason").asString())
                    .isEqualTo("of a type that this version does not know");
            lettersOf(before)
                    .updateOne(
                            Filters.eq("record.headers.ce_type", binary("review.OfTomorrow.v1")),
                            Updates.set("record.headers.ce_type", binary("review.ReviewOpened.v1")));
        }
        try (Sample after = Sample.start(settings)) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(reviewsNoticedBy(after, lamp)).containsExactly("review-1", "review-2"));
            assertThat(letters(after, lamp)).isEmpty();
        }
    }

    private static ListAppender<ILoggingEvent> logLines() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(lines);
        return lines;
    }

    private void sendTombstone(String key) {
        try (Producer<byte[], byte[]> producer =
                service.bean(KafkaClients.class).producer()) {
            producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), null));
        }
    }

    private void light(String lamp) {
        String path = "/api/lamps/" + lamp + "/light";
        assertThat(service.post(path, Sample.OFFICER, "{\"brightness\":1,\"reason\":\"tối\"}")
                        .status())
                .isEqualTo(200);
    }

    private void drive() {
        assertThat(service.manage("/deadletters", "{}").status()).isEqualTo(200);
    }

    private void claim(String lamp, Instant until) {
        lettersOf(service).updateOne(Filters.eq("record.key", lamp), Updates.set("claimedUntil", until));
    }

    private static MongoCollection<Document> lettersOf(Sample service) {
        return service.bean(ServiceDatabases.class).intake().getCollection("letters");
    }

    private static Binary binary(String text) {
        return new Binary(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<JsonNode> letters(String key) {
        return letters(service, key);
    }

    private static List<JsonNode> letters(Sample service, String key) {
        return service.management("/deadletters")
                .json()
                .path("oldest")
                .valueStream()
                .filter(letter -> key.equals(letter.path("key").asString()))
                .toList();
    }

    private List<String> reasons(String key) {
        return letters(key).stream()
                .map(letter -> letter.path("reason").asString())
                .toList();
    }

    private void awaitReviews(String lamp, String... reviews) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reviewsNoticedBy(lamp)).containsExactly(reviews));
    }

    private List<String> reviewsNoticedBy(String lamp) {
        return reviewsNoticedBy(service, lamp);
    }

    static List<String> reviewsNoticedBy(Sample service, String lamp) {
        return service.get("/api/lamps/" + lamp, Sample.OFFICER)
                .json()
                .path("reviews")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    static Seen reviewOpened(String lamp, String review) {
        String value = """
                {"reviewId":"%s","nominationId":"%s","regulationId":"r","regulationVersion":1,"addedLater":true}""".formatted(review, lamp);
        return new Seen(
                lamp,
                value,
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "exemplar.vn/review",
                        "ce_type", "review.ReviewOpened.v1",
                        "ce_subject", lamp,
                        "ce_time", "2026-03-01T02:00:00Z",
                        "ce_logindex", Long.toString(INDEX.incrementAndGet()),
                        "ce_leafhash", "ab",
                        "ce_correlationid", "story-1",
                        "content-type", "application/json"));
    }
}
