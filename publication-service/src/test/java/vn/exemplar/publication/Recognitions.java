package vn.exemplar.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.contract.Topic;
import vn.exemplar.contract.review.v1.ExemplarRecognised;
import vn.exemplar.contract.review.v1.ExemplarRecognised.Personal;
import vn.exemplar.contract.review.v1.ExemplarRecognised.PublicationConsent;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** What the review-service tells of a recognition: its contract record, with a field that we do not know yet. */
final class Recognitions {

    static final String TYPE = Topic.typeName(ExemplarRecognised.class);
    static final PublicationConsent NAME_AND_UNIT = new PublicationConsent(true, false, false, true);
    static final PublicationConsent NOTHING = new PublicationConsent(false, false, false, false);

    private static final JsonMapper JSON = new JsonMapper();

    private Recognitions() {}

    static ExemplarRecognised recognised(String exemplar, String nomination, PublicationConsent consent) {
        return new ExemplarRecognised(
                exemplar,
                "review-1",
                nomination,
                "2021-2025",
                1,
                2023,
                "Trung tâm số kiểu mẫu",
                "MODEL",
                "FIELD_SPECIFIC",
                "MODEL_AGENCY",
                List.of("ADMIN_REFORM"),
                "COLLECTIVE",
                "TTCNTT",
                null,
                "TTCNTT",
                "Tóm tắt nội bộ",
                "01/QĐ-STTTT",
                LocalDate.of(2026, 2, 28),
                consent,
                new Personal("Trung tâm Công nghệ thông tin"));
    }

    /** A record on Kafka with an event id of its own. */
    static Seen record(String key, ExemplarRecognised event) {
        ObjectNode body = JSON.valueToTree(event);
        body.put("fieldOfTomorrow", "ignored");
        return new Seen(
                key,
                JSON.writeValueAsString(body),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "exemplar.vn/review",
                        "ce_type", TYPE,
                        "ce_subject", event.subject(),
                        "ce_time", "2026-03-01T02:00:00Z",
                        "ce_logindex", "7",
                        "ce_leafhash", "00",
                        "ce_correlationid", "story-1",
                        "content-type", "application/json"));
    }
}
