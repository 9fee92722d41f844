package vn.exemplar.review.review.service.destroykey;

import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.tiedAgain;
import static vn.exemplar.review.review.Reviews.voting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.ReviewEvent.BallotKeyDestroyed;
import vn.exemplar.review.review.Stage;

class ConfirmKeyDestructionTest {

    @Test
    void r8_the_destruction_of_the_key_is_recorded_once() {
        passed().when(confirm(1)).then(destroyed(1));
        passed().given(destroyed(1)).when(confirm(1)).thenNothing();
    }

    @Test
    void r8_each_round_has_a_key_of_its_own() {
        tied().given(destroyed(1), votingOpened(2, EIGHT)).when(confirm(2)).then(destroyed(2));
        tiedAgain().given(destroyed(2)).when(confirm(1)).thenNothing();
    }

    @Test
    void n8_the_key_of_a_round_that_will_never_be_counted_goes_too() {
        voting(EIGHT).given(followed(Stage.CLOSED, 1)).when(confirm(1)).then(destroyed(1));
    }

    @Test
    void r8_a_review_that_was_never_opened_has_no_key() {
        none().when(confirm(1)).refused("review-unknown (R4)");
    }

    private static ConfirmKeyDestruction confirm(int round) {
        return new ConfirmKeyDestruction(ID, round, Acts.by("review-service"));
    }

    private static BallotKeyDestroyed destroyed(int round) {
        return new BallotKeyDestroyed(ID, round, Acts.NOW);
    }
}
