package vn.exemplar.review.review.intake.follow;

import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.SIX;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.failed;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.recognised;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.tiedAgain;
import static vn.exemplar.review.review.Reviews.voting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.intake.follow.FollowNomination.Standing;

class FollowNominationTest {

    @Test
    void n8_a_review_closes_when_its_nomination_is_withdrawn_and_closes_once() {
        none().given(opened()).when(follow(Standing.WITHDRAWN)).then(followed(Stage.CLOSED, null));
        none().given(opened(), followed(Stage.CLOSED, null))
                .when(follow(Standing.WITHDRAWN))
                .thenNothing();
    }

    @Test
    void n8_the_round_that_was_open_is_named_as_never_to_be_counted() {
        voting(SIX).when(follow(Standing.WITHDRAWN)).then(followed(Stage.CLOSED, 1));
        voting(SIX)
                .given(followed(Stage.HELD, null))
                .when(follow(Standing.WITHDRAWN))
                .then(followed(Stage.CLOSED, 1));
        tied().given(votingOpened(2, EIGHT)).when(follow(Standing.WITHDRAWN)).then(followed(Stage.CLOSED, 2));
    }

    @Test
    void n8_between_two_rounds_none_is_left_open() {
        tied().when(follow(Standing.WITHDRAWN)).then(followed(Stage.CLOSED, null));
        tiedAgain().when(follow(Standing.WITHDRAWN)).then(followed(Stage.CLOSED, null));
        declaredBy(SIX)
                .given(followed(Stage.HELD, null))
                .when(follow(Standing.WITHDRAWN))
                .then(followed(Stage.CLOSED, null));
    }

    @Test
    void n8_a_held_nomination_waits_until_the_hold_is_released() {
        declaredBy(SIX).when(follow(Standing.HELD)).then(followed(Stage.HELD, null));
        declaredBy(SIX)
                .given(followed(Stage.HELD, null))
                .when(follow(Standing.CONSIDERED))
                .then(followed(Stage.OPEN, null));
    }

    @Test
    void n8_after_a_hold_it_goes_on_where_it_stood() {
        voting(SIX)
                .given(followed(Stage.HELD, null))
                .when(follow(Standing.CONSIDERED))
                .then(followed(Stage.VOTING, null));
        tied().given(followed(Stage.HELD, null))
                .when(follow(Standing.CONSIDERED))
                .then(followed(Stage.RE_VOTE_DUE, null));
    }

    @Test
    void n8_a_release_without_a_hold_and_a_second_hold_change_nothing() {
        none().given(opened()).when(follow(Standing.CONSIDERED)).thenNothing();
        none().given(opened(), followed(Stage.HELD, null))
                .when(follow(Standing.HELD))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void n8_what_the_council_has_decided_stands(Standing standing) {
        for (Scenario<Review, ReviewEvent> decided : List.of(passed(), failed(), passed().given(recognised()))) {
            decided.when(follow(standing)).thenNothing();
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void n8_a_review_that_was_never_opened_follows_nothing(Standing standing) {
        none().when(follow(standing)).refused("review-unknown (R4)");
    }

    private static FollowNomination follow(Standing standing) {
        return new FollowNomination(ID, standing, Acts.by("nomination-service"));
    }
}
