package vn.exemplar.endtoend.benchmark;

import java.util.List;
import java.util.Map;

/** A complete nomination as a unit sends it, the same to every service. */
final class SampleNomination {

    static final String PROGRAMME = "2021-2025";
    static final int YEAR = 2023;
    static final String UNIT = "TTCNTT";

    /** Who drafts it. */
    static final String OFFICER = "p16";

    /** Who signs it off and submits it. */
    static final String HEAD = "p13";

    static final List<String> PARTS = List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "SELECTION_MINUTES");

    private static final List<String> CRITERIA =
            List.of("1.G.01", "1.G.02", "1.G.03", "1.G.04", "1.G.05", "1.G.06", "1.G.07", "2.6.J.01", "2.6.J.02");

    private SampleNomination() {}

    static Map<String, Object> of(String nominee) {
        return Map.ofEntries(
                Map.entry("programmeId", PROGRAMME),
                Map.entry("year", YEAR),
                Map.entry("title", "Việc tốt " + nominee),
                Map.entry("exemplarKind", "ROLE_MODEL"),
                Map.entry("scope", "FIELD_SPECIFIC"),
                Map.entry("mainField", "CHARITY"),
                Map.entry("otherFields", List.of()),
                Map.entry("subject", subject(nominee)),
                Map.entry("summary", "Nhiều năm giúp đỡ cộng đồng."),
                Map.entry("achievements", List.of()),
                Map.entry(
                        "dossierParts",
                        PARTS.stream().map(SampleNomination::part).toList()),
                Map.entry("evidence", List.of()),
                Map.entry(
                        "claims", CRITERIA.stream().map(SampleNomination::claim).toList()),
                Map.entry("publicationConsent", Map.of("name", true, "photo", false, "quotation", true, "unit", true)));
    }

    private static Map<String, Object> subject(String nominee) {
        return Map.of("type", "INDIVIDUAL", "name", "Người tốt " + nominee, "unit", UNIT, "birthYear", 1968);
    }

    private static Map<String, Object> part(String part) {
        return Map.of("part", part, "file", fileOf(part));
    }

    static String fileOf(String part) {
        return part + ".txt";
    }

    private static Map<String, Object> claim(String criterion) {
        return Map.of(
                "criterionId",
                criterion,
                "text",
                "Đã thực hiện đầy đủ trong nhiều năm.",
                "evidence",
                List.of(),
                "noEvidenceReason",
                "Việc làm thường ngày");
    }
}
