package vn.exemplar.nomination.nomination.office.undohold;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.Nominations;

public class UndoHoldTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Act SECOND = Acts.by("p03", "VPS", "STANDING_OFFICER");

    public static NominationDecision undoHold(String id, Act act) {
        return new UndoHold(id, "Tạm dừng nhầm", act);
    }

    private static NominationDecision undoHold(Act act) {
        return undoHold(N01.id(), act);
    }

    @Test
    void a_hold_that_was_a_mistake_is_undone_by_a_second_officer_without_a_conclusion_N8() {
        N01.asSubmitted().given(N01.held()).when(undoHold(SECOND)).then(N01.holdUndone(0, false));
        assertThat(N01.asSubmitted()
                        .given(N01.held(), N01.holdUndone(0, false))
                        .state()
                        .halt()
                        .conclusion())
                .isNull();
        N01.asSubmitted().given(N01.held()).when(undoHold(OFFICE)).refused("second-officer-needed (N8)");
    }

    @Test
    void it_goes_on_where_it_stood_and_the_council_hears_of_what_it_has_N8() {
        N01.asReturned("1.G.01")
                .given(N01.held(1, "2023-03-15T03:00:00Z"))
                .when(undoHold(SECOND))
                .then(N01.holdUndone(1, false));
        N01.asAccepted().given(N01.held()).when(undoHold(SECOND)).then(N01.holdUndone(0, true));
        assertThat(N01.asAccepted()
                        .given(N01.held(), N01.holdUndone(0, true))
                        .state()
                        .state())
                .isEqualTo(NominationState.ACCEPTED);
    }

    @Test
    void what_is_not_held_has_no_hold_to_undo_N8() {
        N01.asSubmitted().when(undoHold(SECOND)).refused("nomination-not-held (N8)");
        N01.asAccepted()
                .given(N01.held(), N01.withdrawn(true))
                .when(undoHold(SECOND))
                .refused("nomination-not-held (N8)");
        none().when(undoHold(SECOND)).refused("nomination-not-found (N2)");
    }
}
