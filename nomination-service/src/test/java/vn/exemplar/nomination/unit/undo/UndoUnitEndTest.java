package vn.exemplar.nomination.unit.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.unit.Units.ID;
import static vn.exemplar.nomination.unit.Units.OFFICE;
import static vn.exemplar.nomination.unit.Units.SECOND;
import static vn.exemplar.nomination.unit.Units.closed;
import static vn.exemplar.nomination.unit.Units.ends;
import static vn.exemplar.nomination.unit.Units.merged;
import static vn.exemplar.nomination.unit.Units.none;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.split;
import static vn.exemplar.nomination.unit.Units.undone;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.unit.UnitEvent;

class UndoUnitEndTest {
    private static final UndoUnitEnd UNDO = new UndoUnitEnd(ID, "Nhầm đơn vị", SECOND);

    @Test
    void a_second_officer_takes_back_an_end_of_any_kind_G4() {
        open().given(closed()).when(UNDO).then(undone());
        open().given(merged()).when(UNDO).then(undone("KHTC"));
        open().given(split()).when(UNDO).then(undone("TH", "HC"));
        open().given(closed(), undone(), merged()).when(UNDO).then(undone("KHTC"));
    }

    @Test
    void whoever_said_the_end_does_not_take_it_back_G4() {
        for (UnitEvent end : ends()) {
            Refusal refusal = open().given(end)
                    .when(new UndoUnitEnd(ID, "Nhầm đơn vị", OFFICE))
                    .refusal();
            assertThat(refusal.code()).isEqualTo("unit-needs-second-officer");
            assertThat(refusal.recorded()).isTrue();
        }
    }

    @Test
    void only_an_end_is_taken_back_and_only_once_G4() {
        open().when(UNDO).refused("unit-not-closed (G4)");
        open().given(closed(), undone()).when(UNDO).refused("unit-not-closed (G4)");
        none().when(UNDO).refused("unit-not-found (G4)");
    }
}
