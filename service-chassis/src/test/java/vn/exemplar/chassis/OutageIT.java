package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.ledger.proof.LogGate;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.kafka.KafkaBroker;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.kafka.TopicProbe.Seen;
import vn.exemplar.stack.mongo.MongoServer;

/** What the service leans on goes away and comes back. */
class OutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void while_the_broker_is_away_acts_are_taken_and_afterwards_told_all() {
        try (KafkaBroker broker = KafkaBroker.start();
                Sample service = Sample.start(Map.of("spring.kafka.bootstrap-servers", broker.bootstrapServers()))) {
            TopicProbe topics = new TopicProbe(broker.bootstrapServers());
            String topic = service.topicPrefix() + "nomination.events.v1";
            String first = service.hangLamp("trước");
            topics.await(topic, PATIENCE, seen -> first.equals(seen.key()));
            broker.stop();
            List<String> during = IntStream.range(0, 5)
                    .mapToObj(i -> service.hangLamp("trong lúc mất liên lạc " + i))
                    .toList();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(healthOf(service, "kafka")).isEqualTo("DOWN"));
            broker.restart();
            String last = service.hangLamp("sau");
            topics.await(topic, PATIENCE, seen -> last.equals(seen.key()));
            assertThat(topics.all(topic).stream().map(Seen::key).distinct())
                    .contains(first, last)
                    .containsAll(during)
                    .hasSize(7);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(healthOf(service, "kafka")).isEqualTo("UP"));
        }
    }

    @Test
    void a_service_that_starts_before_its_broker_makes_its_topics_when_it_answers_and_tells_and_hears() {
        try (KafkaBroker broker = KafkaBroker.start()) {
            broker.stop();
            Instant later = Instant.now().plusSeconds(8);
            Thread.ofPlatform().start(() -> {
                await().until(() -> Instant.now().isAfter(later));
                broker.restart();
            });
            try (Sample service = Sample.start(Map.of("spring.kafka.bootstrap-servers", broker.bootstrapServers()))) {
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(healthOf(service, "checkpoints")).isEqualTo("UP"));
                String lamp = service.hangLamp("sau");
                TopicProbe topics = new TopicProbe(broker.bootstrapServers());
                topics.await(service.topicPrefix() + "nomination.events.v1", PATIENCE, seen -> lamp.equals(seen.key()));
                topics.send(service.topicPrefix() + "review.events.v1", IntakeIT.reviewOpened(lamp, "review-1"));
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(IntakeIT.reviewsNoticedBy(service, lamp))
                                .containsExactly("review-1"));
            }
        }
    }

    @Test
    void while_the_database_is_away_nothing_is_acknowledged_and_health_says_why() {
        MongoServer mongo = MongoServer.start();
        try (Sample service = Sample.start(Map.of(
                "spring.mongodb.uri",
                mongo.connectionString() + "&serverSelectionTimeoutMS=500&connectTimeoutMS=500"))) {
            String lamp = service.hangLamp("trước");
            assertThat(healthOf(service, "mongo")).isEqualTo("UP");
            mongo.close();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(healthOf(service, "mongo")).isEqualTo("DOWN"));
            assertThat(service.management("/health").status()).isEqualTo(503);
            Answer refused = service.post("/api/lamps", Sample.OFFICER, "{\"place\":\"x\",\"on\":\"2026-01-31\"}");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.json().path("code").asString()).isIn("storage-unavailable", "outcome-unknown");
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(service.get("/api/lamps/" + lamp, Sample.OFFICER).status())
                    .isEqualTo(503);
        }
    }

    @Test
    void what_others_tell_while_the_database_is_away_waits_and_is_then_taken_in_order(@TempDir Path data) {
        MongoServer first = MongoServer.start(data.resolve("db"), Ports.free(), data.resolve("first.log"));
        int port = first.port();
        try (Sample service = Sample.start(Map.of(
                "spring.mongodb.uri",
                first.connectionString() + "&serverSelectionTimeoutMS=500&connectTimeoutMS=500"))) {
            String lamp = service.hangLamp("trước");
            first.close();
            TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
            String topic = service.topicPrefix() + "review.events.v1";
            List<String> told = List.of("review-1", "review-2", "review-3");
            told.forEach(review -> topics.send(topic, IntakeIT.reviewOpened(lamp, review)));
            longerThanTheTriesOfWhatFailsByItself();
            try (MongoServer again = MongoServer.start(data.resolve("db"), port, data.resolve("again.log"))) {
                assertThat(again.port()).isEqualTo(port);
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(IntakeIT.reviewsNoticedBy(service, lamp))
                                .containsExactlyElementsOf(told));
                assertThat(waitingAtDeadLetters(service)).isZero();
            }
        }
    }

    @Test
    void while_the_ledger_is_closed_what_others_tell_stays_where_it_is() {
        Map<String, String> settings = Map.of(
                "exemplar.mongo.database-prefix", "closed" + System.nanoTime(),
                "exemplar.kafka.topic-prefix", "closed" + System.nanoTime() + ".");
        List<String> told = List.of("review-1", "review-2", "review-3");
        String lamp;
        try (Sample service = Sample.start(settings)) {
            lamp = service.hangLamp("trước");
            service.bean(LogGate.class).refuse("another ledger");
            TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
            String topic = service.topicPrefix() + "review.events.v1";
            told.forEach(review -> topics.send(topic, IntakeIT.reviewOpened(lamp, review)));
            longerThanTheTriesOfWhatFailsByItself();
            assertThat(IntakeIT.reviewsNoticedBy(service, lamp)).isEmpty();
            assertThat(waitingAtDeadLetters(service)).isZero();
        }
        try (Sample again = Sample.start(settings)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(IntakeIT.reviewsNoticedBy(again, lamp)).containsExactlyElementsOf(told));
        }
    }

    /** Five tries, of which each waits half a second for a server, and their pauses. */
    private static void longerThanTheTriesOfWhatFailsByItself() {
        Instant over = Instant.now().plusSeconds(12);
        await().atMost(PATIENCE).until(() -> Instant.now().isAfter(over));
    }

    private static long waitingAtDeadLetters(Sample service) {
        return service.management("/deadletters").json().path("waiting").asLong();
    }

    @Test
    void what_the_validator_of_the_database_refuses_is_no_outage_and_is_not_asked_for_again() {
        try (Sample service = Sample.start(Map.of())) {
            service.hangLamp("trước");
            MongoDatabase ledger = service.bean(ServiceDatabases.class).ledger();
            ledger.runCommand(new Document("collMod", "log").append("validator", new Document("another", 1)));
            Answer refused = service.post("/api/lamps", Sample.OFFICER, "{\"place\":\"x\",\"on\":\"2026-01-31\"}");
            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.header("Retry-After")).isEmpty();
            assertThat(refused.json().path("code").asString()).isEqualTo("record-not-storable");
            assertThat(refused.json().path("incident").asString()).isNotEmpty();
            assertThat(refused.json().path("detail").asString())
                    .contains(refused.json().path("incident").asString())
                    .contains("validator");
        }
    }

    private static String healthOf(Sample service, String part) {
        JsonNode health = service.management("/health").json();
        return health.path("components").path(part).path("status").asString();
    }
}
