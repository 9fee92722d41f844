package vn.exemplar.nomination.nomination.office.hold;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationHeld;

public class HoldNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final String REASON = "Thông báo thanh tra 12/TB-TTr";

    public static NominationDecision hold(String id, boolean reviewDecided, Act act) {
        return new HoldNomination(id, Matter.INSPECTION, REASON, reviewDecided, act);
    }

    private static NominationDecision hold(boolean reviewDecided) {
        return hold(N01.id(), reviewDecided, OFFICE);
    }

    @Test
    void a_sent_nomination_is_held_while_a_matter_is_open_N8() {
        N01.asDraft().when(hold(false)).refused("nomination-not-holdable (N8)");
        N01.asSubmitted().when(hold(false)).then(N01.held());
        N01.asReturned("1.G.01").when(hold(false)).then(N01.held(1, Acts.NOW.toString()));
        N01.asReturned("1.G.01")
                .given(N01.signedOff(), N01.supplementSent(1))
                .when(hold(false))
                .then(N01.held());
        N01.asAccepted().when(hold(true)).refused("nomination-not-holdable (N8)");
        N01.asSubmitted().given(N01.held()).when(hold(false)).refused("nomination-not-holdable (N8)");
    }

    @Test
    void the_council_hears_of_a_hold_of_what_it_has_N8() {
        N01.asAccepted()
                .when(hold(false))
                .then(new NominationHeld(N01.id(), "INSPECTION", REASON, 0, true, "p10", Acts.NOW));
    }

    @Test
    void after_its_end_nothing_goes_on_N8() {
        N01.asSubmitted().given(N01.withdrawn(false)).when(hold(false)).refused("nomination-not-holdable (N8)");
        N01.asSubmitted().given(N01.expired()).when(hold(false)).refused("nomination-not-holdable (N8)");
        N01.asSubmitted()
                .given(N01.notAccepted(2, "1.G.01"))
                .when(hold(false))
                .refused("nomination-not-holdable (N8) {state=NOT_ACCEPTED}");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(hold(false)).refused("nomination-not-found (N2)");
    }
}
