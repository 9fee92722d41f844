package vn.exemplar.nomination.erasure.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.erasure.ErasureEvents.none;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.erasure.CoveredRecords;
import vn.exemplar.nomination.erasure.ErasureEvents;
import vn.exemplar.nomination.nomination.ErasureGround;

/** A4: one order covers all records of a person. */
class OrderPersonErasureTest {

    @Test
    void an_order_names_every_record_that_it_covers_A4() {
        none().when(order(ErasureEvents.COVERED)).then(ErasureEvents.ordered());
    }

    @Test
    void an_order_covers_something_A4() {
        none().when(order(CoveredRecords.NONE)).refused("erasure-covers-nothing (A4)");
    }

    @Test
    void one_record_of_any_kind_is_something_A4() {
        List<String> one = List.of("x1");
        List<String> no = List.of();
        Map.of(
                        "nomination", new CoveredRecords(one, no, no, no),
                        "lead", new CoveredRecords(no, one, no, no),
                        "reward", new CoveredRecords(no, no, one, no),
                        "delegation", new CoveredRecords(no, no, no, one))
                .forEach((kind, covered) -> none().when(order(covered)).event());
    }

    @Test
    void what_was_ordered_is_not_ordered_again_A4() {
        none().given(ErasureEvents.ordered()).when(order(ErasureEvents.COVERED)).refused("subject-exists (A4)");
    }

    @Test
    void nobody_orders_the_erasure_of_records_that_concern_them_A4() {
        Refusal refusal = none().when(order(ErasureEvents.COVERED, true)).refusal();
        assertThat(refusal.code()).isEqualTo("involved-in-erasure");
        assertThat(refusal.recorded()).isTrue();
    }

    private static OrderPersonErasure order(CoveredRecords covered) {
        return order(covered, false);
    }

    private static OrderPersonErasure order(CoveredRecords covered, boolean concerned) {
        return new OrderPersonErasure(
                ErasureEvents.ID,
                "p05",
                ErasureGround.DATA_SUBJECT_REQUEST,
                "Theo đơn số 7",
                covered,
                concerned,
                Acts.standingOffice());
    }
}
