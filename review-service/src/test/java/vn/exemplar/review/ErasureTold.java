package vn.exemplar.review;

import java.util.Map;
import vn.exemplar.contract.Topic;
import vn.exemplar.contract.nomination.v1.PersonalDataErased;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** The message of nomination-service that a nominee's personal data was erased. */
final class ErasureTold {
    static final String REASON = "Theo đơn số 7 của công dân";

    private static final String TYPE = Topic.typeName(PersonalDataErased.class);

    private ErasureTold() {}

    static Seen of(String nominationId) {
        String body = RunningReviewService.JSON.writeValueAsString(
                new PersonalDataErased(nominationId, "DATA_SUBJECT_REQUEST", REASON, Acts.NOW));
        return new Seen(
                nominationId,
                body,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "erased-" + nominationId,
                        "ce_source",
                        "exemplar.vn/nomination",
                        "ce_type",
                        TYPE,
                        "ce_subject",
                        nominationId,
                        "ce_time",
                        "2026-02-03T02:00:00Z",
                        "content-type",
                        "application/json",
                        "ce_logindex",
                        "52",
                        "ce_leafhash",
                        "cd".repeat(32),
                        "ce_correlationid",
                        "erasure-" + nominationId));
    }
}
