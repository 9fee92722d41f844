package vn.exemplar.review.review.write;

import static vn.exemplar.review.Acts.refusal;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.NOMINATION;
import static vn.exemplar.review.review.Reviews.cast;
import static vn.exemplar.review.review.Reviews.declare;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.openVoting;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.votingOpened;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.events.NominationFollowed;
import vn.exemplar.review.review.write.follownomination.FollowNomination;
import vn.exemplar.review.review.write.follownomination.Standing;

class FollowNominationTest {
    private static final String[] SIX = {"p01", "p02", "p03", "p04", "p05", "p06"};

    private final AggregateTestFixture<Review> review = new AggregateTestFixture<>(Review.class);

    @Test
    void n8_a_review_closes_when_its_nomination_is_withdrawn_and_closes_once() {
        review.given(opened()).when(follow(Standing.WITHDRAWN)).expectEvents(followed(Stage.CLOSED, null));
        review.given(opened(), followed(Stage.CLOSED, null))
                .when(follow(Standing.WITHDRAWN))
                .expectNoEvents();
        review.given(opened(), followed(Stage.CLOSED, null))
                .when(declare("p01", Declaration.NONE))
                .expectException(refusal("review-already-decided", "R4"));
    }

    @Test
    void n8_a_vote_that_was_open_is_never_counted() {
        review.given(declaredBy(SIX))
                .andGiven(votingOpened(1, SIX))
                .when(follow(Standing.WITHDRAWN))
                .expectEvents(followed(Stage.CLOSED, 1));
        review.given(declaredBy(SIX))
                .andGiven(votingOpened(1, SIX), followed(Stage.HELD, null))
                .when(follow(Standing.WITHDRAWN))
                .expectEvents(followed(Stage.CLOSED, 1));
        review.given(declaredBy(SIX))
                .andGiven(votingOpened(1, SIX), followed(Stage.CLOSED, 1))
                .when(cast("p01", Choice.AGREE))
                .expectException(refusal("voting-not-open", "R8"));
    }

    @Test
    void n8_a_held_nomination_is_not_voted_on_until_the_hold_is_released() {
        review.given(declaredBy(SIX)).when(follow(Standing.HELD)).expectEvents(followed(Stage.HELD, null));
        review.given(declaredBy(SIX))
                .andGiven(followed(Stage.HELD, null))
                .when(openVoting(1, SIX))
                .expectException(refusal("no-round-to-open", "R8"));
        review.given(declaredBy(SIX))
                .andGiven(followed(Stage.HELD, null))
                .when(follow(Standing.CONSIDERED))
                .expectEvents(followed(Stage.OPEN, null));
        review.given(declaredBy(SIX))
                .andGiven(followed(Stage.HELD, null), followed(Stage.OPEN, null))
                .when(openVoting(1, SIX))
                .expectEvents(votingOpened(1, SIX));
    }

    @Test
    void n8_a_release_without_a_hold_and_a_second_hold_change_nothing() {
        review.given(opened()).when(follow(Standing.CONSIDERED)).expectNoEvents();
        review.given(opened(), followed(Stage.HELD, null))
                .when(follow(Standing.HELD))
                .expectNoEvents();
    }

    private static FollowNomination follow(Standing standing) {
        return new FollowNomination(ID, standing, Acts.by("nomination-service"));
    }

    private static NominationFollowed followed(Stage stage, @Nullable Integer abandonedRound) {
        return new NominationFollowed(ID, NOMINATION, stage.name(), abandonedRound, Acts.NOW);
    }
}
