package vn.exemplar.nomination.nomination.unit.withdraw;

import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationWithdrawn;

public class WithdrawNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision withdraw(String id, boolean reviewDecided, Act act) {
        return new WithdrawNomination(id, "Đơn vị đề nghị rút", reviewDecided, act);
    }

    private static NominationDecision withdraw(boolean reviewDecided) {
        return withdraw(N01.id(), reviewDecided, N01.head());
    }

    @Test
    void the_unit_withdraws_until_the_council_has_decided_N8() {
        N01.asSubmitted().when(withdraw(false)).then(N01.withdrawn(false));
        N01.asAccepted().when(withdraw(false)).then(N01.withdrawn(true));
        N01.asAccepted().when(withdraw(true)).refused("nomination-no-longer-withdrawable (N8)");
    }

    @Test
    void the_unit_withdraws_a_draft_and_what_is_on_hold_too_N8() {
        N01.asDraft().when(withdraw(false)).then(N01.withdrawn(false, 0, false));
        N01.asSubmitted().given(N01.held()).when(withdraw(false)).then(N01.withdrawn(false));
        N01.asAccepted().given(N01.held()).when(withdraw(false)).then(N01.withdrawn(true));
        N01.asReturned("1.G.01").when(withdraw(false)).then(N01.withdrawn(true, 1, false));
        N01.asReturned("1.G.01")
                .given(N01.held(1, Acts.NOW.toString()))
                .when(withdraw(false))
                .then(N01.withdrawn(true, 1, false));
    }

    @Test
    void who_drafted_it_withdraws_it_until_it_is_signed_N8() {
        NominationDecision withdrawal = withdraw(N01.id(), false, N01.officer());
        NominationWithdrawn byTheOfficer =
                new NominationWithdrawn(N01.id(), "Đơn vị đề nghị rút", false, 0, false, N01.officerId(), Acts.NOW);
        N01.asDraft().when(withdrawal).then(byTheOfficer);
        N01.asSigned().given(N01.signOffDropped()).when(withdrawal).then(byTheOfficer);
        for (var further : List.of(N01.asSigned(), N01.asSubmitted(), N01.asReturned("1.G.01"), N01.asAccepted())) {
            further.when(withdrawal).refused("no-authority-to-withdraw (N8)");
        }
        N01.asDraft()
                .when(withdraw(N01.id(), false, Acts.by("p17", N01.unit(), "UNIT_OFFICER")))
                .refused("no-authority-to-withdraw (N8)");
    }

    @Test
    void what_is_over_is_not_withdrawn_N8() {
        for (NominationEvent end : List.of(N01.withdrawn(false), N01.notAccepted(2, "1.G.01"), N01.expired())) {
            N01.asSubmitted()
                    .given(end)
                    .when(withdraw(false))
                    .refused("nomination-no-longer-withdrawable (N8) {state="
                            + N01.asSubmitted().given(end).state().state() + "}");
        }
    }

    @Test
    void another_unit_learns_nothing_of_it_N2() {
        N01.asDraft()
                .when(withdraw(N01.id(), false, Acts.by("p12", "BCVT", "UNIT_HEAD")))
                .refused("nomination-not-found (N2)");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(withdraw(N01.id(), false, Acts.by("p13", "", "UNIT_HEAD"))).refused("nomination-not-found (N2)");
    }
}
