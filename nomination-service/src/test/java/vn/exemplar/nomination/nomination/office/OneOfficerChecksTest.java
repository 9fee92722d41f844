package vn.exemplar.nomination.nomination.office;

import static vn.exemplar.nomination.nomination.Nominations.CALENDAR;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.office.accept.AcceptNominationTest.accept;
import static vn.exemplar.nomination.nomination.office.decideduplicate.DecideDuplicateTest.decide;
import static vn.exemplar.nomination.nomination.office.endcheck.EndCheckTest.endCheck;
import static vn.exemplar.nomination.nomination.office.mark.MarkChecklistTest.mark;
import static vn.exemplar.nomination.nomination.office.sendback.ReturnNominationTest.sendBack;
import static vn.exemplar.nomination.nomination.office.turndown.TurnDownTest.turnDown;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;

/** What one officer has claimed no other marks, returns, accepts or ends. */
class OneOfficerChecksTest {
    private static final Nominations N01 = Nominations.sample("N01");

    @Test
    void while_another_has_it_nobody_else_checks_N7() {
        String id = N01.id();
        Mark passed = new Mark("1.G.01", "PASS", "Đạt");
        for (var act : List.of(
                accept(N01, List.of(), OFFICE),
                decide(id, REWARD, false, OFFICE),
                endCheck(id, 0, OFFICE),
                mark(id, List.of(passed), OFFICE),
                sendBack(id, CALENDAR, 2, OFFICE),
                turnDown(id, OFFICE))) {
            N01.asMarked("1.G.01")
                    .given(N01.claimedBy("p03"))
                    .when(act)
                    .refused("claimed-by-another (N7) {officer=p03}");
        }
        for (NominationEvent free : List.of(N01.claimedBy("p10"), N01.freedBy("p03"))) {
            N01.asMarked()
                    .given(N01.claimedBy("p03"), free)
                    .when(accept(N01, List.of(), OFFICE))
                    .event();
        }
    }
}
