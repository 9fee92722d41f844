package vn.exemplar.nomination.erasure.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.erasure.ErasureEvents.ID;
import static vn.exemplar.nomination.erasure.ErasureEvents.erased;
import static vn.exemplar.nomination.erasure.ErasureEvents.none;
import static vn.exemplar.nomination.erasure.ErasureEvents.ordered;
import static vn.exemplar.nomination.erasure.ErasureEvents.released;
import static vn.exemplar.nomination.erasure.ErasureEvents.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.erasure.ErasureEvent.Failure;

class ConfirmPersonErasureTest {
    private static final Failure FAILURE = new Failure("l1", "lead-not-found");
    private static final ConfirmPersonErasure CONFIRM = confirm();

    private static ConfirmPersonErasure confirm(Failure... failed) {
        return new ConfirmPersonErasure(ID, List.of(failed), Acts.standingOffice());
    }

    @Test
    void it_is_confirmed_once_and_only_if_it_was_released_A4() {
        none().given(ordered()).when(CONFIRM).thenNothing();
        none().given(ordered(), withdrawn()).when(CONFIRM).thenNothing();
        none().given(ordered(), released()).when(CONFIRM).then(erased());
        none().given(ordered(), released(), erased()).when(CONFIRM).thenNothing();
    }

    @Test
    void what_failed_is_on_record_A4() {
        none().given(ordered(), released()).when(confirm(FAILURE)).then(erased(FAILURE));
    }

    @Test
    void what_was_never_ordered_is_not_found_A4() {
        none().when(CONFIRM).refused("erasure-not-found (A4)");
    }

    @Test
    void the_keys_that_are_gone_are_those_beside_the_nominations_but_for_what_failed_A4() {
        assertThat(erased().erasedSubjects()).containsExactly("l1", "reward:RA-2021-01", "d1");
        assertThat(erased(FAILURE).erasedSubjects()).containsExactly("reward:RA-2021-01", "d1");
    }
}
