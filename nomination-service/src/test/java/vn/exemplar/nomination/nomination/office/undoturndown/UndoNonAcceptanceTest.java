package vn.exemplar.nomination.nomination.office.undoturndown;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.Nominations;

public class UndoNonAcceptanceTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Act SECOND = Acts.by("p03", "VPS", "STANDING_OFFICER");

    public static NominationDecision undoNonAcceptance(String id, Act act) {
        return new UndoNonAcceptance(id, "Từ chối nhầm", act);
    }

    private static NominationDecision undo(Act act) {
        return undoNonAcceptance(N01.id(), act);
    }

    @Test
    void what_was_not_accepted_by_mistake_is_checked_again_by_the_word_of_a_second_officer_N7() {
        N01.asSubmitted()
                .given(N01.turnedDown("INELIGIBLE", 0, null))
                .when(undo(SECOND))
                .then(N01.nonAcceptanceUndone());
        N01.asSubmitted()
                .given(N01.turnedDown("INELIGIBLE", 0, null))
                .when(undo(OFFICE))
                .refused("second-officer-needed (N7)");
        N01.asSubmitted()
                .given(N01.held(), N01.released(0), N01.turnedDown("INELIGIBLE", 0, null))
                .when(undo(SECOND))
                .then(N01.nonAcceptanceUndone());
        Nomination again = N01.asMarked("1.G.01")
                .given(N01.turnedDown("INELIGIBLE", 0, null), N01.nonAcceptanceUndone())
                .state();
        assertThat(again.state()).isEqualTo(NominationState.SUBMITTED);
        assertThat(again.check().defects()).isEmpty();
        assertThat(again.check().checklist().marks()).isNotEmpty();
        assertThat(again.check().endedBy()).isEmpty();
    }

    @Test
    void what_a_competent_body_concluded_stands_N8() {
        N01.asSubmitted()
                .given(N01.held(), N01.turnedDown("VIOLATION", 0, N01.conclusion()))
                .when(undo(SECOND))
                .refused("non-acceptance-stands (N7)");
    }

    @Test
    void only_a_non_acceptance_is_undone_and_not_of_a_nominee_who_was_erased_N7_A4() {
        N01.asSubmitted().when(undo(SECOND)).refused("non-acceptance-stands (N7)");
        none().when(undo(SECOND)).refused("nomination-not-found (N2)");
        none().given(Erased.in(N01.drafted()), N01.signedOff(), N01.submitted())
                .given(N01.turnedDown("INELIGIBLE", 0, null))
                .when(undo(SECOND))
                .refused("personal-data-erased (A4)");
    }
}
