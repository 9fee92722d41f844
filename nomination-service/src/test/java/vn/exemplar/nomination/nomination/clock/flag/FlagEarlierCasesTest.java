package vn.exemplar.nomination.nomination.clock.flag;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.EarlierCase;

public class FlagEarlierCasesTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final NominationDecision FLAG = flag(N01.id(), List.of(REWARD), OFFICE);

    public static NominationDecision flag(String id, List<EarlierCase> cases, Act act) {
        return new FlagEarlierCases(id, cases, act);
    }

    @Test
    void earlier_cases_are_flagged_after_submission_and_not_twice_N9() {
        N01.asSubmitted().when(FLAG).then(N01.flagged(REWARD));
        N01.asSubmitted().given(N01.flagged(REWARD)).when(FLAG).thenNothing();
        N01.asSubmitted()
                .given(N01.flagged(REWARD), N01.decided(REWARD, true), N01.marked(0), N01.returned(1))
                .given(N01.signedOff(), N01.supplementSent(1))
                .when(FLAG)
                .thenNothing();
    }

    @Test
    void what_no_longer_looks_alike_is_no_longer_flagged_N9() {
        NominationDecision none = flag(N01.id(), List.of(), OFFICE);
        N01.asSubmitted().when(none).thenNothing();
        N01.asSubmitted().given(N01.flagged(REWARD)).when(none).then(N01.flagged());
    }

    @Test
    void also_while_the_check_is_on_hold_but_not_before_or_after_it_N8_N9() {
        N01.asSubmitted().given(N01.held()).when(FLAG).then(N01.flagged(REWARD));
        N01.asSigned().when(FLAG).thenNothing();
        N01.asReturned("1.G.01").when(FLAG).thenNothing();
        N01.asReturned("1.G.01").given(N01.held()).when(FLAG).thenNothing();
        N01.asAccepted().when(FLAG).thenNothing();
        none().when(FLAG).thenNothing();
    }
}
