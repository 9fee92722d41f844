package vn.exemplar.publication;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.contract.nomination.v1.PersonalDataErased;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** An erasure as nomination-service tells it. */
final class Erasure {

    static final String REASON = "Theo đơn số 7 của công dân";

    private Erasure() {}

    static Seen of(String nomination) {
        String body = new JsonMapper()
                .writeValueAsString(new PersonalDataErased(
                        nomination, "DATA_SUBJECT_REQUEST", REASON, Instant.parse("2026-03-02T02:00:00Z")));
        return new Seen(
                nomination,
                body,
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "erasure-of-" + nomination,
                        "ce_source", "exemplar.vn/nomination",
                        "ce_type", "nomination.PersonalDataErased.v1",
                        "ce_subject", nomination,
                        "ce_time", "2026-03-02T02:00:00Z",
                        "ce_logindex", "9",
                        "ce_leafhash", "00",
                        "ce_correlationid", "story-2",
                        "content-type", "application/json"));
    }
}
