package vn.exemplar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.exemplar.contract.Topic;
import vn.exemplar.stack.kafka.KafkaBroker;
import vn.exemplar.stack.kafka.TopicProbe.Seen;
import vn.exemplar.stack.run.Service;
import vn.exemplar.stack.run.ServiceProcess;
import vn.exemplar.stack.story.Story;

/**
 * One story on one system, played while its parts die and come back; then the events arrive again, and at last somebody
 * with the database's password changes the past. The order matters: each test looks at what the one before left.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisturbedStoryE2E {

    private static final List<String> CONTEXTS = List.of("nomination", "review", "publication");
    private static final int PUBLISHED = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private TheSystem system;
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path dataFolder) {
        system = TheSystem.start(dataFolder);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    @Order(1)
    void the_story_ends_well_although_everything_dies_in_its_middle() {
        AtomicInteger step = new AtomicInteger();
        Map<Integer, Runnable> disturbances = disturbances();
        Story story = new Story(
                system.running().frontDoor(),
                system.running()::tokenFor,
                told::add,
                () -> disturbances
                        .getOrDefault(step.incrementAndGet(), () -> {})
                        .run());
        story.play();
        assertThat(step.get())
                .isGreaterThan(
                        disturbances.keySet().stream().mapToInt(i -> i).max().orElseThrow());
        assertThat(told).anyMatch(line -> line.contains("verifies the ledger"));
    }

    /** By step of the story: in the middle of nominating, of voting and of publishing. */
    private Map<Integer, Runnable> disturbances() {
        return Map.of(
                20, () -> killAndRestart(Service.NOMINATION),
                50, this::stopAndStartTheBroker,
                60, () -> system.running().startAnother(Service.REVIEW),
                80, () -> killAndRestart(Service.REVIEW),
                100, this::stopAndStartTheBroker,
                107, () -> killAndRestart(Service.PUBLICATION));
    }

    private void killAndRestart(Service service) {
        ServiceProcess process = system.running().service(service);
        process.kill();
        process.restart();
    }

    private void stopAndStartTheBroker() {
        KafkaBroker broker = system.running().kafka().orElseThrow();
        broker.stop();
        broker.restart();
    }

    @Test
    @Order(2)
    void nothing_was_lost_and_nothing_happened_twice() {
        JsonNode tasks = system.get("p19", "/publication/api/press-tasks?size=100");
        assertThat(tasks.path("total").asInt()).isEqualTo(PUBLISHED);
        assertThat(tasks.path("items")
                        .valueStream()
                        .map(task -> task.path("state").asString()))
                .containsOnly("PUBLISHED");
        assertThat(system.get("p09", "/review/api/reviews?size=100")
                        .path("total")
                        .asInt())
                .isEqualTo(PUBLISHED + 1);
        assertThat(system.get("p10", "/nomination/api/nominations?size=100")
                        .path("total")
                        .asInt())
                .isEqualTo(8);
        for (String context : CONTEXTS) {
            assertThat(system.verificationOf(context).path("intact").asBoolean())
                    .as(context)
                    .isTrue();
        }
    }

    @Test
    @Order(3)
    void every_contract_event_reached_kafka_in_the_order_of_its_subject() {
        for (Topic topic : Topic.values()) {
            List<Seen> events = system.topics().all(topic.topicName());
            assertThat(events).as(topic.topicName()).isNotEmpty();
            assertThat(events)
                    .as(topic.topicName())
                    .allSatisfy(event -> assertThat(event.headers())
                            .containsKeys(
                                    "ce_id",
                                    "ce_source",
                                    "ce_type",
                                    "ce_subject",
                                    "ce_time",
                                    "ce_logindex",
                                    "ce_leafhash"));
        }
        List<String> published = system.topics().all(Topic.PUBLICATION.topicName()).stream()
                .map(event -> event.headers().getOrDefault("ce_id", ""))
                .distinct()
                .toList();
        assertThat(published).hasSize(PUBLISHED);
    }

    @Test
    @Order(4)
    void the_same_events_again_change_nothing() {
        Map<String, Long> before =
                Map.of("review", system.factsOf("review"), "publication", system.factsOf("publication"));
        for (Topic topic : List.of(Topic.NOMINATION, Topic.REVIEW)) {
            List<Seen> events = system.topics().all(topic.topicName());
            events.forEach(event -> system.topics().send(topic.topicName(), event));
        }
        awaitConsumersToCatchUp();
        before.forEach((context, facts) ->
                assertThat(system.factsOf(context)).as(context).isEqualTo(facts));
    }

    /** Handled is what the consumer groups have committed. */
    private void awaitConsumersToCatchUp() {
        for (Service service : List.of(Service.REVIEW, Service.PUBLICATION)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(ConsumerLag.of(system, service.module())).isZero());
        }
    }

    @Test
    @Order(5)
    void a_document_changed_by_hand_is_found_where_it_was_changed() {
        try (MongoClient client = system.mongo()) {
            var log = client.getDatabase("review_ledger").getCollection("log");
            Document victim = log.find(Filters.gt("_id", 30L)).first();
            assertThat(victim).isNotNull();
            byte[] forged = "{\"forged\":true}".getBytes(StandardCharsets.UTF_8);
            log.updateOne(Filters.eq("_id", victim.get("_id")), Updates.set("e.0.p", new Binary(forged)));
            JsonNode report = system.verificationOf("review");
            assertThat(report.path("intact").asBoolean()).isFalse();
            assertThat(report.toString()).contains("HASH_MISMATCH").contains("\"index\":" + victim.get("_id"));
        }
        assertThat(system.verificationOf("nomination").path("intact").asBoolean())
                .isTrue();
    }
}
