package vn.exemplar.nomination.nomination.office.endcheck;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE_IN_THE_UNIT;
import static vn.exemplar.nomination.nomination.Nominations.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;

public class EndCheckTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final NominationDecision END = endCheck(N01.id(), 2, OFFICE);

    public static NominationDecision endCheck(String id, int mostRounds, Act act) {
        return new EndCheck(id, "Đã hết số lần bổ sung", mostRounds, act);
    }

    @Test
    void a_dossier_that_fails_after_its_last_supplement_is_not_accepted_with_all_reasons_N7() {
        N01.asSupplementedTwice("1.G.01")
                .given(N01.marked(2, "1.G.01"))
                .when(END)
                .then(N01.notAccepted(2, "1.G.01"));
        N01.asSupplementedTwice("1.G.01").given(N01.marked(2)).when(END).refused("nothing-to-mend (N7)");
    }

    @Test
    void the_check_ends_only_when_it_is_finished_N7() {
        N01.asSubmitted()
                .given(N01.returned(1, "1.G.01"), N01.signedOff(), N01.supplementSent(1))
                .given(N01.returned(2, "1.G.01"), N01.signedOff(), N01.supplementSent(2))
                .when(END)
                .refused("check-not-finished (N7)");
    }

    @Test
    void as_long_as_the_unit_may_supplement_the_check_does_not_end_without_acceptance_N7() {
        N01.asMarked("1.G.01").when(END).refused("supplement-still-possible (N7)");
        N01.asMarked("1.G.01").when(endCheck(N01.id(), 1, OFFICE)).refused("supplement-still-possible (N7)");
        N01.asMarked("1.G.01").when(endCheck(N01.id(), 0, OFFICE)).then(N01.notAccepted(0, "1.G.01"));
    }

    @Test
    void only_a_submitted_dossier_comes_to_this_end_N7() {
        N01.asAccepted().when(END).refused("dossier-not-under-check (N7)");
        N01.asDraft().when(endCheck(N01.id(), 2, OFFICE_IN_THE_UNIT)).refused("dossier-not-under-check (N7)");
    }

    @Test
    void a_draft_does_not_exist_for_the_office_N2() {
        N01.asDraft().when(END).refused("nomination-not-found (N2)");
        none().when(END).refused("nomination-not-found (N2)");
    }
}
