package vn.exemplar.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.review.ConflictDetector.Finding;
import vn.exemplar.review.review.ConflictDetector.Verdict;

class ConflictDetectorTest {

    @Test
    void r4_each_detector_says_found_checked_or_no_data() {
        assertThat(verdicts(dossier(), "p07", "BCVT"))
                .containsEntry(ConflictDetector.IS_THE_NOMINEE, Verdict.FOUND)
                .containsEntry(ConflictDetector.SAME_UNIT, Verdict.FOUND)
                .containsEntry(ConflictDetector.SIGNED_THE_NOMINATION, Verdict.CHECKED)
                .containsEntry(ConflictDetector.DECLARED_RELATIVE, Verdict.NO_DATA);
        assertThat(verdicts(dossier(), "p12", "LDS"))
                .containsEntry(ConflictDetector.IS_THE_NOMINEE, Verdict.CHECKED)
                .containsEntry(ConflictDetector.SIGNED_THE_NOMINATION, Verdict.FOUND)
                .containsEntry(ConflictDetector.DRAFTED_THE_NOMINATION, Verdict.CHECKED)
                .containsEntry(ConflictDetector.WROTE_EVIDENCE, Verdict.CHECKED);
        assertThat(verdicts(dossier(), "p15", "LDS"))
                .containsEntry(ConflictDetector.DRAFTED_THE_NOMINATION, Verdict.FOUND);
        assertThat(verdicts(dossier(), "p04", "TTS"))
                .containsEntry(ConflictDetector.WROTE_EVIDENCE, Verdict.FOUND)
                .containsEntry(ConflictDetector.SAME_UNIT, Verdict.CHECKED);
    }

    @Test
    void r4_the_unit_of_the_nominee_counts_as_does_the_one_that_nominates() {
        Dossier.Heading heading = dossier().heading();
        Dossier ofAnotherUnit = new Dossier(
                new Dossier.Heading(
                        heading.programmeId(),
                        heading.programmeVersion(),
                        heading.year(),
                        heading.title(),
                        heading.exemplarKind(),
                        heading.scope(),
                        heading.mainField(),
                        heading.otherFields(),
                        heading.subject(),
                        "VPS",
                        heading.consent()),
                "",
                List.of(),
                List.of(),
                new Dossier.Participants(List.of(), "p12", List.of()));
        assertThat(verdicts(ofAnotherUnit, "p03", "VPS")).containsEntry(ConflictDetector.SAME_UNIT, Verdict.FOUND);
        assertThat(verdicts(ofAnotherUnit, "p03", "BCVT")).containsEntry(ConflictDetector.SAME_UNIT, Verdict.FOUND);
        assertThat(verdicts(ofAnotherUnit, "p03", "LDS")).containsEntry(ConflictDetector.SAME_UNIT, Verdict.CHECKED);
        assertThat(verdicts(ofAnotherUnit, "p03", "LDS"))
                .as("nobody is named who drafted or wrote")
                .containsEntry(ConflictDetector.DRAFTED_THE_NOMINATION, Verdict.NO_DATA)
                .containsEntry(ConflictDetector.WROTE_EVIDENCE, Verdict.NO_DATA);
    }

    @Test
    void r4_every_detector_speaks_on_every_item() {
        assertThat(ConflictDetector.findings(dossier(null), "p03", "VPS"))
                .extracting(Finding::detector)
                .containsExactly(ConflictDetector.values());
    }

    private static Map<ConflictDetector, Verdict> verdicts(Dossier dossier, String memberId, String unit) {
        return ConflictDetector.findings(dossier, memberId, unit).stream()
                .collect(Collectors.toMap(Finding::detector, Finding::verdict));
    }
}
