package vn.exemplar.nomination.erasure.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.erasure.ErasureEvents;
import vn.exemplar.nomination.erasure.events.CoveredRecords;
import vn.exemplar.nomination.erasure.write.confirmpersonerasure.ConfirmPersonErasure;
import vn.exemplar.nomination.erasure.write.orderpersonerasure.OrderPersonErasure;
import vn.exemplar.nomination.nomination.ErasureGround;

/** A4: one order covers all records of a person. */
class PersonErasureTest {
    private final AggregateTestFixture<PersonErasure> erasure = new AggregateTestFixture<>(PersonErasure.class);

    @Test
    void an_order_names_every_record_that_it_covers_A4() {
        erasure.givenNoPriorActivity().when(order(ErasureEvents.COVERED)).expectEvents(ErasureEvents.ordered());
    }

    @Test
    void an_order_covers_something_A4() {
        erasure.givenNoPriorActivity()
                .when(order(new CoveredRecords(List.of(), List.of(), List.of(), List.of())))
                .expectExceptionMessage(startsWith("erasure-covers-nothing (A4)"));
    }

    @Test
    void it_is_confirmed_once_A4() {
        ConfirmPersonErasure confirmed = new ConfirmPersonErasure(ErasureEvents.ID, Acts.standingOffice());
        erasure.given(ErasureEvents.ordered()).when(confirmed).expectEvents(ErasureEvents.erased());
        erasure.given(ErasureEvents.ordered(), ErasureEvents.erased())
                .when(confirmed)
                .expectNoEvents();
    }

    @Test
    void the_keys_that_are_gone_are_those_beside_the_nominations_A4() {
        assertThat(ErasureEvents.erased().erasedSubjects()).containsExactly("l1", "reward:RA-2021-01", "d1");
    }

    private static OrderPersonErasure order(CoveredRecords covered) {
        return new OrderPersonErasure(
                ErasureEvents.ID,
                "p05",
                ErasureGround.DATA_SUBJECT_REQUEST,
                "Theo đơn số 7",
                covered,
                Acts.standingOffice());
    }
}
