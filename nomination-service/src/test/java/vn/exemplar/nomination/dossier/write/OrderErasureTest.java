package vn.exemplar.nomination.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;
import vn.exemplar.nomination.dossier.write.confirmerasure.ConfirmErasure;
import vn.exemplar.nomination.dossier.write.ordererasure.ErasureGround;
import vn.exemplar.nomination.dossier.write.ordererasure.IncludeInErasure;
import vn.exemplar.nomination.dossier.write.ordererasure.OrderErasure;

class OrderErasureTest {
    private static final Nominations N01 = Nominations.sample("N01");

    private final AggregateTestFixture<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @Test
    void the_office_orders_an_erasure_with_a_reason_in_whatever_state_the_dossier_is_A4() {
        dossier.given(N01.drafted()).when(order()).expectEvents(N01.erasureOrdered());
        dossier.given(N01.drafted(), N01.withdrawn(false)).when(order()).expectEvents(N01.erasureOrdered());
    }

    @Test
    void an_erasure_is_ordered_once_A4() {
        dossier.given(N01.drafted(), N01.erasureOrdered())
                .when(order())
                .expectExceptionMessage(startsWith("erasure-already-ordered (A4)"));
        dossier.given(N01.drafted(), N01.erasureOrdered(), N01.erased())
                .when(order())
                .expectExceptionMessage(startsWith("erasure-already-ordered (A4)"));
    }

    @Test
    void an_order_that_covers_more_passes_over_what_is_erased_already_A4() {
        dossier.given(N01.drafted()).when(included()).expectEvents(N01.erasureOrdered());
        dossier.given(N01.drafted(), N01.erasureOrdered()).when(included()).expectNoEvents();
    }

    @Test
    void the_lead_that_a_nomination_came_from_is_erased_with_it_A4() {
        ErasureOrdered ordered =
                new ErasureOrdered(N01.id(), "l1", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", "p10", Acts.NOW);
        PersonalDataErased erased =
                new PersonalDataErased(N01.id(), "l1", "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.NOW);
        dossier.given(N01.drafted("l1")).when(order()).expectEvents(ordered);
        dossier.given(N01.drafted("l1"), ordered).when(confirmed()).expectEvents(erased);
        assertThat(erased.erasedSubjects()).containsExactly(N01.id(), "l1");
        assertThat(N01.erased().erasedSubjects()).containsExactly(N01.id());
    }

    @Test
    void it_is_confirmed_once_and_only_if_it_was_ordered_A4() {
        dossier.given(N01.drafted(), N01.erasureOrdered()).when(confirmed()).expectEvents(N01.erased());
        dossier.given(N01.drafted(), N01.erasureOrdered(), N01.erased())
                .when(confirmed())
                .expectNoEvents();
        dossier.given(N01.drafted()).when(confirmed()).expectNoEvents();
    }

    @Test
    void nothing_is_written_about_an_erased_nominee_A4() {
        dossier.given(Erased.in(N01.drafted()), N01.erasureOrdered(), N01.erased())
                .when(N01.revise(2))
                .expectExceptionMessage(startsWith("personal-data-erased (A4)"));
    }

    private static OrderErasure order() {
        return new OrderErasure(N01.id(), ErasureGround.DATA_SUBJECT_REQUEST, "Theo đơn số 7", Acts.standingOffice());
    }

    private static IncludeInErasure included() {
        return new IncludeInErasure(N01.id(), "DATA_SUBJECT_REQUEST", "Theo đơn số 7", "p10", Acts.standingOffice());
    }

    private static ConfirmErasure confirmed() {
        return new ConfirmErasure(N01.id(), Acts.standingOffice());
    }
}
