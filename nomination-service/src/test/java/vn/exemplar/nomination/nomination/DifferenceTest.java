package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Achievement;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;
import vn.exemplar.nomination.nomination.events.NominationContent.DossierPart;
import vn.exemplar.nomination.nomination.events.NominationContent.Evidence;
import vn.exemplar.nomination.nomination.events.NominationContent.Pages;
import vn.exemplar.nomination.nomination.events.NominationContent.PublicationConsent;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;

class DifferenceTest {
    private static final NominationContent EMPTY = NominationContent.EMPTY;
    private static final NominationContent FULL = new NominationContent(
            2023,
            "Tên",
            "MODEL",
            "FIELD_SPECIFIC",
            "CHARITY",
            List.of("NEW_RURAL", "HEALTH"),
            new Subject("INDIVIDUAL", "Bà Tâm", "KHTC", "ADMINISTRATIVE", "p1", 1968, "p2"),
            "Tóm tắt",
            List.of(
                    new Achievement("Một", LocalDate.EPOCH, null),
                    new Achievement("Hai", LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1))),
            List.of(new DossierPart("SUBMISSION_LETTER", "to-trinh.pdf")),
            List.of(new Evidence("E1", "e1.pdf", "REPORT", LocalDate.EPOCH, "Báo cáo")),
            List.of(new Claim(
                    "1.G.01",
                    "Đã làm",
                    List.of("E1", "E2"),
                    List.of(new Pages("E1", 2, 3, null), new Pages("E2", 1, 1, "bảng")),
                    "Không có")),
            new PublicationConsent(true, true, true, true));

    @Test
    void every_field_that_differs_is_named_in_the_order_of_the_nomination_N2() {
        assertThat(Difference.between(EMPTY, FULL))
                .containsExactly(
                        changed("year", "0", "2023"),
                        changed("title", "", "Tên"),
                        changed("exemplarKind", "", "MODEL"),
                        changed("scope", "", "FIELD_SPECIFIC"),
                        changed("mainField", null, "CHARITY"),
                        changed("otherFields", "", "NEW_RURAL, HEALTH"),
                        changed("subject/type", "", "INDIVIDUAL"),
                        changed("subject/name", "", "Bà Tâm"),
                        changed("subject/unit", "", "KHTC"),
                        changed("subject/body", null, "ADMINISTRATIVE"),
                        changed("subject/personId", null, "p1"),
                        changed("subject/birthYear", null, "1968"),
                        changed("subject/representativeId", null, "p2"),
                        changed("summary", "", "Tóm tắt"),
                        changed("achievements/1/title", null, "Một"),
                        changed("achievements/1/from", null, "1970-01-01"),
                        changed("achievements/2/title", null, "Hai"),
                        changed("achievements/2/from", null, "1970-01-01"),
                        changed("achievements/2/to", null, "1970-01-02"),
                        changed("dossierParts/SUBMISSION_LETTER", null, "to-trinh.pdf"),
                        changed("evidence/E1/file", null, "e1.pdf"),
                        changed("evidence/E1/kind", null, "REPORT"),
                        changed("evidence/E1/issuedOn", null, "1970-01-01"),
                        changed("evidence/E1/description", null, "Báo cáo"),
                        changed("claims/1.G.01/text", null, "Đã làm"),
                        changed("claims/1.G.01/evidence", null, "E1, E2"),
                        changed("claims/1.G.01/pages", null, "E1 2 3, E2 1 1 bảng"),
                        changed("claims/1.G.01/noEvidenceReason", null, "Không có"),
                        changed("publicationConsent/name", "false", "true"),
                        changed("publicationConsent/photo", "false", "true"),
                        changed("publicationConsent/quotation", "false", "true"),
                        changed("publicationConsent/unit", "false", "true"));
    }

    @Test
    void what_is_gone_is_named_too_and_what_is_equal_is_not_N2() {
        assertThat(Difference.between(FULL, EMPTY))
                .contains(changed("claims/1.G.01/text", "Đã làm", null))
                .hasSameSizeAs(Difference.between(EMPTY, FULL));
        assertThat(Difference.between(FULL, FULL)).isEmpty();
    }

    @Test
    void points_of_the_checklist_are_claims_what_proves_them_and_parts_N7() {
        assertThat(Difference.changedPoints(EMPTY, FULL, Set.of())).containsExactly("1.G.01", "SUBMISSION_LETTER");
        assertThat(Difference.changedPoints(FULL, FULL, Set.of())).isEmpty();
    }

    @Test
    void a_point_looks_different_too_when_its_file_is_another_one_under_the_same_name_N7() {
        assertThat(Difference.changedPoints(FULL, FULL, Set.of("e1.pdf"))).containsExactly("1.G.01");
        assertThat(Difference.changedPoints(FULL, FULL, Set.of("to-trinh.pdf", "khac.pdf")))
                .containsExactly("SUBMISSION_LETTER");
    }

    private static Difference changed(String field, @Nullable String before, @Nullable String after) {
        return new Difference(field, before, after);
    }
}
