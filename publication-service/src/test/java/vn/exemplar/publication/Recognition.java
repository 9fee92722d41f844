package vn.exemplar.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** A recognition as the review-service tells it: the producer's golden file, with a field that we do not know yet. */
record Recognition(String golden, String exemplar, String nomination, boolean nameAndUnitConsented) {

    static final String NAME = "Trung tâm Công nghệ thông tin";

    private static final Path GOLDEN = Path.of("../event-contract/src/test/resources/golden");
    private static final String TYPE = "review.ExemplarRecognised.v1";
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong INDEX = new AtomicLong();

    static Recognition of(String nomination, boolean nameAndUnitConsented) {
        return new Recognition(TYPE, "exemplar-" + UUID.randomUUID(), nomination, nameAndUnitConsented);
    }

    Recognition withNothingThatMayBeAbsent() {
        return new Recognition(TYPE + ".minimal", exemplar, nomination, nameAndUnitConsented);
    }

    /** A record on Kafka with an event id of its own, newer than all before. */
    Seen record(String key) {
        return new Seen(
                key,
                body(),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "exemplar.vn/review",
                        "ce_type", TYPE,
                        "ce_subject", nomination,
                        "ce_time", "2026-03-01T02:00:00Z",
                        "ce_logindex", Long.toString(INDEX.incrementAndGet()),
                        "ce_leafhash", "00",
                        "ce_correlationid", "story-1",
                        "content-type", "application/json"));
    }

    private String body() {
        try {
            ObjectNode event = (ObjectNode) JSON.readTree(Files.readString(GOLDEN.resolve(golden + ".json")));
            event.put("exemplarId", exemplar).put("nominationId", nomination).put("fieldOfTomorrow", "ignored");
            event.putObject("consent")
                    .put("name", nameAndUnitConsented)
                    .put("photo", false)
                    .put("quotation", false)
                    .put("unit", nameAndUnitConsented);
            event.putObject("personal").put("name", NAME);
            return JSON.writeValueAsString(event);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
