package vn.exemplar.review.review.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.Acts.refusal;
import static vn.exemplar.review.review.Reviews.declare;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.dossier;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.pinned;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.review.ConflictDetector;
import vn.exemplar.review.review.ConflictDetector.Finding;
import vn.exemplar.review.review.ConflictDetector.Verdict;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Reviews;
import vn.exemplar.review.review.write.pinregulation.PinRegulation;

class DeclareConflictTest {
    private final AggregateTestFixture<Review> review = new AggregateTestFixture<>(Review.class);

    @Test
    void a_review_opens_once_however_often_its_nomination_arrives() {
        review.givenNoPriorActivity()
                .when(Reviews.open(Optional.of(Rules.version(Rules.twoThirds()))))
                .expectEvents(opened(), pinned());
        review.given(opened(), pinned())
                .when(Reviews.open(Optional.of(Rules.version(Rules.twoThirds()))))
                .expectNoEvents();
    }

    @Test
    void r1_a_pinned_rule_is_not_touched_by_a_later_one() {
        review.given(opened(), pinned())
                .when(new PinRegulation(
                        Reviews.ID,
                        Rules.version(Rules.passing(new Fraction(1, 2))),
                        vn.exemplar.review.Acts.by("review-service")))
                .expectNoEvents();
    }

    @Test
    void r4_a_member_declares_and_the_ledger_keeps_what_the_detectors_proposed() {
        review.given(opened())
                .when(declare("p04", Declaration.POSSIBLE))
                .expectEvents(declared("p04", Declaration.POSSIBLE));
    }

    @Test
    void r4_the_nominee_can_only_declare_a_conflict() {
        review.given(opened())
                .when(declare("p07", Declaration.NONE))
                .expectException(refusal("nominee-declares-conflict-only", "R4"));
        review.given(opened())
                .when(declare("p07", Declaration.POSSIBLE))
                .expectException(refusal("nominee-declares-conflict-only", "R4"));
        review.given(opened())
                .when(declare("p07", Declaration.CONFLICT))
                .expectEvents(declared("p07", Declaration.CONFLICT));
    }

    @Test
    void r4_a_member_may_declare_a_conflict_later_but_not_take_it_back() {
        review.given(opened(), declared("p04", Declaration.NONE))
                .when(declare("p04", Declaration.CONFLICT))
                .expectEvents(declared("p04", Declaration.CONFLICT));
        review.given(opened(), declared("p04", Declaration.CONFLICT))
                .when(declare("p04", Declaration.NONE))
                .expectException(refusal("declared-conflict-stands", "R4"));
    }

    @Test
    void r4_each_detector_says_found_checked_or_no_data() {
        assertThat(verdicts("p07", "BCVT"))
                .containsEntry(ConflictDetector.IS_THE_NOMINEE, Verdict.FOUND)
                .containsEntry(ConflictDetector.SAME_UNIT, Verdict.FOUND)
                .containsEntry(ConflictDetector.SIGNED_THE_NOMINATION, Verdict.CHECKED)
                .containsEntry(ConflictDetector.DECLARED_RELATIVE, Verdict.NO_DATA);
        assertThat(verdicts("p12", "LDS")).containsEntry(ConflictDetector.SIGNED_THE_NOMINATION, Verdict.FOUND);
        assertThat(verdicts("p15", "LDS")).containsEntry(ConflictDetector.DRAFTED_THE_NOMINATION, Verdict.FOUND);
        assertThat(verdicts("p04", "TTS"))
                .containsEntry(ConflictDetector.WROTE_EVIDENCE, Verdict.FOUND)
                .containsEntry(ConflictDetector.SAME_UNIT, Verdict.CHECKED);
    }

    private static Map<ConflictDetector, Verdict> verdicts(String memberId, String unit) {
        return ConflictDetector.findings(dossier(), memberId, unit).stream()
                .collect(Collectors.toMap(Finding::detector, Finding::verdict));
    }
}
