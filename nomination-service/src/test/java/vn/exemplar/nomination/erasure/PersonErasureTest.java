package vn.exemplar.nomination.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.erasure.ErasureEvents.COVERED;
import static vn.exemplar.nomination.erasure.ErasureEvents.erased;
import static vn.exemplar.nomination.erasure.ErasureEvents.none;
import static vn.exemplar.nomination.erasure.ErasureEvents.ordered;
import static vn.exemplar.nomination.erasure.ErasureEvents.released;
import static vn.exemplar.nomination.erasure.ErasureEvents.withdrawn;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.erasure.ErasureEvent.Failure;
import vn.exemplar.nomination.erasure.PersonErasure.Release;
import vn.exemplar.nomination.erasure.PersonErasure.State;
import vn.exemplar.nomination.erasure.PersonErasure.Withdrawal;

class PersonErasureTest {
    private static final Failure FAILURE = new Failure("n2", "nomination-not-found");
    private static final Release RELEASE = new Release("p03", Acts.NOW);

    @Test
    void an_order_remembers_who_gave_it_and_who_released_it_A4() {
        assertThat(none().given(ordered()).state()).isEqualTo(order(State.ORDERED, null, null, List.of(), null));
        assertThat(none().given(ordered(), released()).state())
                .isEqualTo(order(State.RELEASED, RELEASE, null, List.of(), null));
    }

    @Test
    void an_order_remembers_why_it_was_taken_back_A4() {
        assertThat(none().given(ordered(), withdrawn()).state())
                .isEqualTo(order(State.WITHDRAWN, null, new Withdrawal("Nhầm người", Acts.NOW), List.of(), null));
    }

    @Test
    void an_order_remembers_when_it_was_carried_out_and_what_failed_A4() {
        assertThat(none().given(ordered(), released(), erased(FAILURE)).state())
                .isEqualTo(order(State.ERASED, RELEASE, null, List.of(FAILURE), Acts.NOW));
    }

    private static PersonErasure order(
            State state,
            @Nullable Release release,
            @Nullable Withdrawal withdrawal,
            List<Failure> failed,
            @Nullable Instant erasedAt) {
        return new PersonErasure(
                state,
                "p05",
                "DATA_SUBJECT_REQUEST",
                "Theo đơn số 7",
                COVERED,
                "p10",
                Acts.NOW,
                release,
                withdrawal,
                failed,
                erasedAt);
    }
}
