package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.contract.nomination.v1.NominationHoldReleased;
import vn.exemplar.contract.nomination.v1.PersonalDataErased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationHeld;

class NominationPublisherTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final StoredFact FACT = new StoredFact("e", 7, "ab", Acts.NOW);

    @Test
    void the_council_learns_of_a_nomination_when_it_is_accepted_N7() {
        assertThat(published(N01.accepted())).containsInstanceOf(NominationAccepted.class);
        List<NominationEvent> inside = List.of(
                N01.drafted(),
                N01.claimSaved("Viết lại"),
                N01.signedOff(),
                N01.signOffDropped(),
                N01.extended(Nominations.DUE),
                N01.submitted(),
                N01.flagged(Nominations.REWARD),
                N01.decided(Nominations.REWARD, true),
                N01.marked(0),
                N01.returned(1),
                N01.notAccepted(2),
                N01.supplementSent(1),
                N01.supplementExtended(5),
                N01.expired(),
                N01.reopened(5),
                N01.withdrawalOvertaken(),
                N01.erasureOrdered());
        assertThat(inside).allSatisfy(event -> assertThat(published(event)).isEmpty());
    }

    @Test
    void it_learns_of_holds_and_withdrawals_only_of_what_it_has_N8() {
        assertThat(published(N01.held())).isEmpty();
        assertThat(published(N01.released(0))).isEmpty();
        assertThat(published(N01.withdrawn(false))).isEmpty();
        assertThat(published(new NominationHeld(N01.id(), "INSPECTION", "Thông báo", 0, true, "p10", Acts.NOW)))
                .contains(new vn.exemplar.contract.nomination.v1.NominationHeld(N01.id(), Acts.NOW));
        assertThat(published(new HoldReleased(N01.id(), N01.conclusion(), "Xong", 0, true, "p10", Acts.NOW)))
                .contains(new NominationHoldReleased(N01.id(), Acts.NOW));
        assertThat(published(N01.withdrawn(true)))
                .contains(new vn.exemplar.contract.nomination.v1.NominationWithdrawn(N01.id(), Acts.NOW));
    }

    @Test
    void everybody_learns_of_an_erasure_A4() {
        assertThat(published(N01.erased()))
                .contains(new PersonalDataErased(N01.id(), "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.NOW));
    }

    private static Optional<ContractEvent> published(NominationEvent event) {
        return new NominationPublisher().publish(event, FACT);
    }
}
