package vn.exemplar.nomination.erasure.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.erasure.ErasureEvents.COVERED;
import static vn.exemplar.nomination.erasure.ErasureEvents.ID;
import static vn.exemplar.nomination.erasure.ErasureEvents.erased;
import static vn.exemplar.nomination.erasure.ErasureEvents.none;
import static vn.exemplar.nomination.erasure.ErasureEvents.ordered;

import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.erasure.PersonErasure;

class ConfirmPersonErasureTest {
    private static final ConfirmPersonErasure CONFIRM = new ConfirmPersonErasure(ID, Acts.standingOffice());

    @Test
    void it_is_confirmed_once_A4() {
        none().given(ordered()).when(CONFIRM).then(erased());
        none().given(ordered(), erased()).when(CONFIRM).thenNothing();
    }

    @Test
    void what_was_never_ordered_is_not_found_A4() {
        none().when(CONFIRM).refused("erasure-not-found (A4)");
    }

    @Test
    void the_order_is_remembered_and_when_it_was_carried_out_A4() {
        PersonErasure order =
                new PersonErasure("p05", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", COVERED, "p10", Acts.NOW, null);
        assertThat(none().given(ordered()).state()).isEqualTo(order);
        assertThat(order.done()).isFalse();
        PersonErasure done = none().given(ordered(), erased()).state();
        assertThat(done)
                .isEqualTo(new PersonErasure(
                        "p05", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", COVERED, "p10", Acts.NOW, Acts.NOW));
        assertThat(done.done()).isTrue();
    }

    @Test
    void the_keys_that_are_gone_are_those_beside_the_nominations_A4() {
        assertThat(erased().erasedSubjects()).containsExactly("l1", "reward:RA-2021-01", "d1");
    }
}
