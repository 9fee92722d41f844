package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** What other services tell comes in once, and what cannot be handled blocks nothing. */
class IntakeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Sample service = Sample.shared();
    private final TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
    private final String topic = service.topicPrefix() + "review.events.v1";
    private final String deadLetters = topic + ".sample-service.dlq";

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
        assertThat(noticed.path("cause").path("logIndex").asLong()).isEqualTo(7);
        assertThat(noticed.path("cause").path("source").asString()).isEqualTo("exemplar.vn/review");
    }

    @Test
    void a_poisoned_and_a_refused_and_an_unreadable_record_are_set_aside_and_the_next_is_handled() {
        String lamp = service.hangLamp("Vườn");
        Seen unreadable = reviewOpened(lamp, "broken");
        topics.send(topic, reviewOpened(lamp, "poison-1"));
        topics.send(topic, reviewOpened(lamp, "refused-1"));
        topics.send(topic, new Seen(lamp, "{ this is no JSON", unreadable.headers()));
        topics.send(topic, reviewOpened(lamp, "review-after"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reviewsNoticedBy(lamp)).containsExactly("review-after"));
        Seen refused = topics.await(deadLetters, PATIENCE, seen -> seen.value().contains("refused-1"));
        assertThat(refused.headers()).containsEntry("ce_type", "review.ReviewOpened.v1");
        assertThat(refused.headers().toString()).contains("not-noticed");
        topics.await(deadLetters, PATIENCE, seen -> seen.value().contains("poison-1"));
        topics.await(deadLetters, PATIENCE, seen -> seen.value().contains("no JSON"));
    }

    @Test
    void a_dead_letter_can_be_driven_through_the_doors_again() {
        String lamp = UUID.randomUUID().toString();
        topics.send(topic, reviewOpened(lamp, "review-too-early"));
        topics.await(deadLetters, PATIENCE, seen -> lamp.equals(seen.key()));
        JsonNode waiting = service.management("/deadletters").json();
        assertThat(waiting.path(0).path("topic").asString()).isEqualTo(deadLetters);
        assertThat(waiting.path(0).path("waiting").asInt()).isPositive();
        JsonNode driven = service.manage("/deadletters", "{\"count\":100}").json();
        assertThat(driven.path(0).path("handled").asInt()
                        + driven.path(0).path("failedAgain").asInt())
                .isPositive();
    }

    @Test
    void a_type_that_is_not_known_yet_is_skipped_and_counted() {
        String lamp = service.hangLamp("Mái");
        Map<String, String> headers = new HashMap<>(reviewOpened(lamp, "x").headers());
        headers.put("ce_type", "review.SomethingOfTomorrow.v1");
        topics.send(topic, new Seen(lamp, "{}", headers));
        topics.send(topic, reviewOpened(lamp, "review-after"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reviewsNoticedBy(lamp)).containsExactly("review-after"));
        assertThat(service.management("/prometheus").text()).contains("exemplar_skipped_total");
    }

    private List<String> reviewsNoticedBy(String lamp) {
        return service.get("/api/lamps/" + lamp, Sample.OFFICER)
                .json()
                .path("reviews")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Seen reviewOpened(String lamp, String review) {
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
                        "ce_logindex", "7",
                        "ce_leafhash", "ab",
                        "ce_correlationid", "story-1",
                        "content-type", "application/json"));
    }
}
