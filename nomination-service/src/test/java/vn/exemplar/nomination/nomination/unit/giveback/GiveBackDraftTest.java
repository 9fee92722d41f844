package vn.exemplar.nomination.nomination.unit.giveback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.Sending.HeadsNote;

public class GiveBackDraftTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision giveDraftBack(String id, Act act) {
        return new GiveBackDraft(id, "Nêu rõ số liệu", act);
    }

    private static NominationDecision giveDraftBack() {
        return giveDraftBack(N01.id(), N01.head());
    }

    @Test
    void a_head_gives_a_draft_back_with_a_note_that_stands_until_the_sign_off_N4() {
        N01.asDraft().when(giveDraftBack()).then(N01.givenBack());
        assertThat(N01.asDraft().given(N01.givenBack()).state().sending().headsNote())
                .isEqualTo(new HeadsNote("Nêu rõ số liệu", N01.headId(), Acts.NOW));
        assertThat(N01.asDraft()
                        .given(N01.givenBack(), N01.signedOff())
                        .state()
                        .sending()
                        .headsNote())
                .isNull();
    }

    @Test
    void what_was_signed_is_signed_no_longer_N4() {
        N01.asSigned()
                .when(giveDraftBack())
                .then(
                        new vn.exemplar.nomination.nomination.events.UnitActed.SignOffDropped(
                                N01.id(), N01.headId(), Acts.NOW),
                        N01.givenBack());
        assertThat(N01.asSigned()
                        .given(N01.signOffDropped(), N01.givenBack())
                        .state()
                        .state())
                .isEqualTo(NominationState.DRAFT);
    }

    @Test
    void only_what_is_with_the_unit_is_given_back_and_only_by_its_own_head_N4() {
        N01.asSubmitted().when(giveDraftBack()).refused("dossier-not-open-for-revision (N2)");
        N01.asDraft()
                .when(giveDraftBack(N01.id(), Acts.by("p12", "BCVT", "UNIT_HEAD")))
                .refused("nomination-not-found (N2)");
        none().when(giveDraftBack()).refused("nomination-not-found (N2)");
        none().given(Erased.in(N01.drafted()), N01.erasureOrdered(), N01.erased())
                .when(giveDraftBack())
                .refused("personal-data-erased (A4)");
    }
}
