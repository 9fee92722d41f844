package vn.exemplar.nomination.nomination.council.overtake;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;

public class OvertakeWithdrawalTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision overtake(String id, Instant decidedAt, Act act) {
        return new OvertakeWithdrawal(id, decidedAt, act);
    }

    @Test
    void a_council_that_had_decided_before_it_heard_of_the_withdrawal_keeps_the_nomination_N8() {
        NominationDecision decided = overtake(N01.id(), Acts.NOW, OFFICE);
        N01.asAccepted().given(N01.withdrawn(true)).when(decided).then(N01.withdrawalOvertaken());
        N01.asAccepted()
                .given(N01.withdrawn(true), N01.withdrawalOvertaken())
                .when(decided)
                .thenNothing();
        N01.asAccepted().when(decided).thenNothing();
        N01.asSubmitted().given(N01.withdrawn(false)).when(decided).thenNothing();
    }

    @Test
    void a_vote_about_what_was_never_drafted_is_set_aside_N2() {
        none().when(overtake(N01.id(), Acts.NOW, OFFICE)).refused("nomination-not-found (N2)");
    }
}
