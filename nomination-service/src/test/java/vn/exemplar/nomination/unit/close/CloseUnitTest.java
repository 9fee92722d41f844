package vn.exemplar.nomination.unit.close;

import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.ID;
import static vn.exemplar.nomination.unit.Units.OFFICE;
import static vn.exemplar.nomination.unit.Units.RENAMED_ON;
import static vn.exemplar.nomination.unit.Units.closed;
import static vn.exemplar.nomination.unit.Units.ends;
import static vn.exemplar.nomination.unit.Units.none;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.renamed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;

class CloseUnitTest {

    @Test
    void a_unit_is_closed_on_a_day_with_a_reason_G4() {
        open().when(close(ENDED)).then(closed());
    }

    @Test
    void a_unit_is_closed_only_once_G4() {
        for (UnitEvent end : ends()) {
            open().given(end).when(close(ENDED)).refused("unit-already-closed (G4) {closedOn=2024-07-01}");
        }
    }

    @Test
    void a_unit_is_not_closed_before_it_began_G4() {
        open().when(close(BEGAN)).refused("unit-closed-before-it-began (G4) {activeFrom=2021-01-01}");
        LocalDate next = BEGAN.plusDays(1);
        open().when(close(next)).then(new UnitClosed(ID, "VPS", next, "Giải thể", "p10", Acts.NOW));
    }

    @Test
    void a_unit_does_not_end_before_its_last_name_begins_G4() {
        open().given(renamed()).when(close(RENAMED_ON)).refused("unit-closed-before-it-began (G4)");
    }

    @Test
    void a_unit_that_was_never_registered_is_not_found_G4() {
        none().when(close(ENDED)).refused("unit-not-found (G4)");
    }

    private static CloseUnit close(LocalDate on) {
        return new CloseUnit(ID, on, "Giải thể", OFFICE);
    }
}
