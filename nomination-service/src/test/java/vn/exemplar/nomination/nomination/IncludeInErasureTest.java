package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;
import vn.exemplar.nomination.nomination.events.ServiceActed.PersonalDataErased;

class IncludeInErasureTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final NominationDecision INCLUDED =
            new IncludeInErasure(N01.id(), "DATA_SUBJECT_REQUEST", "Theo đơn số 7", "p10", OFFICE);
    private static final NominationDecision CONFIRMED = new ConfirmErasure(N01.id(), OFFICE);

    @Test
    void a_nomination_is_erased_in_whatever_state_it_is_A4() {
        N01.asDraft().when(INCLUDED).then(N01.erasureOrdered());
        N01.asDraft().given(N01.withdrawn(false)).when(INCLUDED).then(N01.erasureOrdered());
    }

    @Test
    void what_is_erased_already_is_passed_over_A4() {
        N01.asDraft().given(N01.erasureOrdered()).when(INCLUDED).thenNothing();
        N01.asDraft().given(N01.erasureOrdered(), N01.erased()).when(INCLUDED).thenNothing();
    }

    @Test
    void the_lead_that_a_nomination_came_from_is_erased_with_it_A4() {
        ErasureOrdered ordered =
                new ErasureOrdered(N01.id(), "l1", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", "p10", Acts.NOW);
        PersonalDataErased erased =
                new PersonalDataErased(N01.id(), "l1", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.NOW);
        none().given(N01.drafted("l1")).when(INCLUDED).then(ordered);
        none().given(N01.drafted("l1"), ordered).when(CONFIRMED).then(erased);
        assertThat(erased.erasedSubjects()).containsExactly(N01.id(), "l1");
        assertThat(N01.erased().erasedSubjects()).containsExactly(N01.id());
    }

    @Test
    void it_is_confirmed_once_and_only_if_it_was_ordered_A4() {
        N01.asDraft().given(N01.erasureOrdered()).when(CONFIRMED).then(N01.erased());
        N01.asDraft().given(N01.erasureOrdered(), N01.erased()).when(CONFIRMED).thenNothing();
        N01.asDraft().when(CONFIRMED).thenNothing();
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(INCLUDED).refused("nomination-not-found (N2)");
        none().when(CONFIRMED).thenNothing();
    }
}
