package vn.exemplar.review.review.director.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.counted;
import static vn.exemplar.review.review.Reviews.day;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.erased;
import static vn.exemplar.review.review.Reviews.failed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.recognised;
import static vn.exemplar.review.review.Reviews.result;
import static vn.exemplar.review.review.Reviews.tieDecided;
import static vn.exemplar.review.review.Reviews.tiedAgain;
import static vn.exemplar.review.review.Reviews.voted;

import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.Declaration;

class RecogniseExemplarTest {
    private static final RecogniseExemplar RECOGNISE = by("p01");

    @Test
    void r11_the_director_recognises_after_a_passing_result() {
        passed().when(RECOGNISE).then(recognised());
        tiedAgain().given(tieDecided("AGREE", "PASSED")).when(RECOGNISE).then(recognised());
    }

    @Test
    void r11_a_failing_or_missing_result_is_not_recognised() {
        failed().when(RECOGNISE).refused("result-not-passing (R11) {stage=FAILED}");
        voted(6, 1, 1).when(RECOGNISE).refused("result-not-passing (R11) {stage=VOTING}");
        tiedAgain()
                .given(tieDecided("DISAGREE", "FAILED"))
                .when(RECOGNISE)
                .refused("result-not-passing (R11) {stage=FAILED}");
    }

    @Test
    void r11_an_exemplar_is_recognised_once() {
        passed().given(recognised()).when(RECOGNISE).refused("already-recognised (R11)");
    }

    @Test
    void r4_for_a_director_in_conflict_with_it_the_item_does_not_exist() {
        passed().when(by("p07")).refused("review-unknown (R4)");
        voted(6, 1, 1)
                .given(declared("p01", Declaration.CONFLICT))
                .given(counted(1, 6, 1, 1), result(1, "PASSED", 6, 1, 1, null))
                .when(RECOGNISE)
                .refused("review-unknown (R4)");
    }

    @Test
    void r11_of_a_nomination_that_was_never_reviewed_there_is_nothing_to_recognise() {
        none().when(RECOGNISE).refused("review-unknown (R4)");
    }

    @Test
    void a4_what_was_erased_before_is_not_told_by_the_recognition() {
        passed().given(erased()).when(RECOGNISE).then(Erased.in(recognised()));
    }

    @Test
    void r11_a_recognition_stands_under_no_rule_set() {
        assertThat(passed().when(RECOGNISE).ruleSet()).isNull();
    }

    private static RecogniseExemplar by(String director) {
        return new RecogniseExemplar(ID, "15/QĐ-STTTT", day(), Acts.by(director));
    }
}
