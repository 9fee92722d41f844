package vn.exemplar.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.contract.Topic;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** Accepted nominations: the producer's golden record for another nominee, with a field that nobody here knows yet. */
final class Accepted {
    private static final String TYPE = Topic.typeName(NominationAccepted.class);
    private static final Path GOLDEN = Path.of("../event-contract/src/test/resources/golden");

    private Accepted() {}

    static Seen full(String nominationId, @Nullable String nominee, String nomineeName) {
        return record(golden(TYPE + ".json"), nominationId, nominee, nomineeName);
    }

    static Seen minimal(String nominationId, String nomineeName) {
        return record(golden(TYPE + ".minimal.json"), nominationId, null, nomineeName);
    }

    private static Seen record(ObjectNode event, String nominationId, @Nullable String nominee, String nomineeName) {
        event.put("nominationId", nominationId).put("nominatingUnit", "BCVT");
        ((ObjectNode) event.path("nominee")).put("unit", "BCVT").put("personId", nominee);
        ((ObjectNode) event.path("personal")).put("nomineeName", nomineeName);
        event.put("aFieldOfTheNextVersion", "nobody knows it yet");
        return new Seen(nominationId, event.toString(), headers(nominationId));
    }

    private static ObjectNode golden(String file) {
        try {
            return (ObjectNode) RunningReviewService.JSON.readTree(Files.readString(GOLDEN.resolve(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, String> headers(String nominationId) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                "accepted-" + nominationId,
                "ce_source",
                "exemplar.vn/nomination",
                "ce_type",
                TYPE,
                "ce_subject",
                nominationId,
                "ce_time",
                "2026-02-02T02:00:00Z",
                "content-type",
                "application/json",
                "ce_logindex",
                "41",
                "ce_leafhash",
                "ab".repeat(32),
                "ce_correlationid",
                "conversation-" + nominationId);
    }
}
