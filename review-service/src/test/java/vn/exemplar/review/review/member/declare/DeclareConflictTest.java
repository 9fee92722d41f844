package vn.exemplar.review.review.member.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.dossier;
import static vn.exemplar.review.review.Reviews.erased;
import static vn.exemplar.review.review.Reviews.failed;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.pinned;
import static vn.exemplar.review.review.Reviews.recognised;
import static vn.exemplar.review.review.Reviews.voting;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.Stage;

class DeclareConflictTest {

    @Test
    void r4_a_member_declares_and_the_ledger_keeps_what_the_detectors_proposed() {
        none().given(opened()).when(declare("p04", Declaration.POSSIBLE)).then(declared("p04", Declaration.POSSIBLE));
    }

    @Test
    void r4_the_nominee_can_only_declare_a_conflict() {
        for (Declaration other : List.of(Declaration.NONE, Declaration.POSSIBLE)) {
            none().given(opened()).when(declare("p07", other)).refused("nominee-declares-conflict-only (R4)");
        }
        assertThat(none().given(opened())
                        .when(declare("p07", Declaration.NONE))
                        .refusal()
                        .recorded())
                .isTrue();
        none().given(opened()).when(declare("p07", Declaration.CONFLICT)).then(declared("p07", Declaration.CONFLICT));
    }

    @Test
    void r4_of_a_collective_nobody_is_the_nominee() {
        none().given(opened(dossier(null)))
                .when(declare("p07", Declaration.NONE))
                .event();
    }

    @Test
    void r4_a_member_may_declare_a_conflict_later_but_not_take_it_back() {
        none().given(opened(), declared("p04", Declaration.NONE))
                .when(declare("p04", Declaration.CONFLICT))
                .then(declared("p04", Declaration.CONFLICT));
        for (Declaration back : List.of(Declaration.NONE, Declaration.POSSIBLE)) {
            none().given(opened(), declared("p04", Declaration.CONFLICT))
                    .when(declare("p04", back))
                    .refused("declared-conflict-stands (R4)");
        }
    }

    @Test
    void r4_a_conflict_may_be_said_again_and_a_possible_one_be_cleared() {
        none().given(opened(), declared("p04", Declaration.CONFLICT))
                .when(declare("p04", Declaration.CONFLICT))
                .then(declared("p04", Declaration.CONFLICT));
        none().given(opened(), declared("p04", Declaration.POSSIBLE))
                .when(declare("p04", Declaration.NONE))
                .then(declared("p04", Declaration.NONE));
        none().given(opened(), declared("p03", Declaration.CONFLICT))
                .when(declare("p04", Declaration.NONE))
                .then(declared("p04", Declaration.NONE));
    }

    @Test
    void r4_declarations_end_with_the_result() {
        for (Scenario<Review, ReviewEvent> decided : List.of(
                passed(), failed(), passed().given(recognised()), none().given(opened(), followed(Stage.CLOSED, 1)))) {
            decided.when(declare("p03", Declaration.CONFLICT)).refused("review-already-decided (R4)");
        }
        voting(EIGHT).when(declare("p03", Declaration.CONFLICT)).then(declared("p03", Declaration.CONFLICT));
        none().given(opened(), followed(Stage.HELD, null))
                .when(declare("p03", Declaration.NONE))
                .event();
    }

    @Test
    void r4_of_a_review_that_was_never_opened_there_is_nothing_to_declare() {
        none().when(declare("p04", Declaration.NONE)).refused("review-unknown (R4)");
    }

    @Test
    void a4_the_review_of_an_erased_nominee_goes_on() {
        none().given(Erased.in(opened()), pinned(), erased())
                .when(declare("p04", Declaration.NONE))
                .then(declared("p04", Declaration.NONE));
    }

    private static DeclareConflict declare(String memberId, Declaration declaration) {
        return new DeclareConflict(ID, Councils.seatOf(memberId), declaration, "lý do", Acts.by(memberId));
    }
}
