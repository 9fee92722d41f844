package vn.exemplar.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.contract.Topic;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** Accepted nominations as the nomination-service puts them on Kafka, with a field that nobody here knows yet. */
final class Accepted {

    private Accepted() {}

    static Seen record(String nominationId, @Nullable String nominee, String nomineeName) {
        NominationAccepted event = new NominationAccepted(
                nominationId,
                "2021-2025",
                1,
                2023,
                "Tấm gương tiết kiệm, tận tâm",
                "ROLE_MODEL",
                "FIELD_SPECIFIC",
                "HO_CHI_MINH_EXAMPLE",
                List.of(),
                new NominationAccepted.Subject(
                        nominee == null ? "COLLECTIVE" : "INDIVIDUAL", "BCVT", null, nominee, null),
                "BCVT",
                "Tự lập bản đồ dùng chung cột, cống bể",
                List.of(new NominationAccepted.Claim("1.G.01", "Vượt chỉ tiêu thẩm định", List.of("E01"), null)),
                List.of(new NominationAccepted.Evidence("E01", "REPORT", "CONFIDENTIAL", "ab12", null, null)),
                new NominationAccepted.Participants(List.of("p15"), "p12", List.of("p15")),
                new NominationAccepted.PublicationConsent(true, false, true, true),
                new NominationAccepted.SubmissionReceipt("2021-2025/0003", Instant.parse("2026-02-02T02:00:00Z"), 41),
                new NominationAccepted.Personal(nomineeName));
        ObjectNode json = RunningReviewService.JSON.valueToTree(event);
        json.put("aFieldOfTheNextVersion", "nobody knows it yet");
        return new Seen(nominationId, json.toString(), headers(nominationId));
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
                Topic.typeName(NominationAccepted.class),
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
