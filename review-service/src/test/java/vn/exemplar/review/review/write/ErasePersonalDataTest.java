package vn.exemplar.review.review.write;

import static vn.exemplar.review.review.Reviews.declare;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.erase;
import static vn.exemplar.review.review.Reviews.erased;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.pinned;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.review.review.Declaration;

class ErasePersonalDataTest {
    private final AggregateTestFixture<Review> review = new AggregateTestFixture<>(Review.class);

    @Test
    void a4_an_erasure_is_recorded_with_its_reason_once() {
        review.given(opened(), pinned()).when(erase()).expectEvents(erased());
        review.given(opened(), pinned(), erased()).when(erase()).expectNoEvents();
    }

    @Test
    void a4_of_a_nomination_that_never_came_here_there_is_nothing_to_record() {
        review.givenNoPriorActivity().when(erase()).expectNoEvents();
    }

    @Test
    void a4_the_review_of_an_erased_nominee_goes_on() {
        review.given(Erased.in(opened()), pinned(), erased())
                .when(declare("p04", Declaration.NONE))
                .expectEvents(declared("p04", Declaration.NONE));
    }
}
