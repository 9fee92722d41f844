package vn.exemplar.nomination.unit.rename;

import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.ID;
import static vn.exemplar.nomination.unit.Units.NAME;
import static vn.exemplar.nomination.unit.Units.NEW_NAME;
import static vn.exemplar.nomination.unit.Units.OFFICE;
import static vn.exemplar.nomination.unit.Units.RENAMED_ON;
import static vn.exemplar.nomination.unit.Units.ends;
import static vn.exemplar.nomination.unit.Units.none;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.renamed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;

class RenameUnitTest {

    @Test
    void a_unit_has_another_name_from_a_day_on_G4() {
        open().when(rename(NEW_NAME, RENAMED_ON)).then(renamed());
        open().when(rename(NEW_NAME, BEGAN.plusDays(1))).event();
    }

    @Test
    void a_unit_gets_back_a_name_that_it_had_before_G4() {
        LocalDate next = RENAMED_ON.plusDays(1);
        open().given(renamed())
                .when(rename(NAME, next))
                .then(new UnitRenamed(ID, "VPS", NAME, next, "Sắp xếp lại", "p10", Acts.NOW));
    }

    @Test
    void each_day_has_one_name_G4() {
        open().when(rename(NAME, ENDED)).refused("unit-name-unchanged (G4)");
        open().when(rename(NEW_NAME, BEGAN)).refused("unit-name-out-of-order (G4) {lastFrom=2021-01-01}");
        open().given(renamed()).when(rename(NAME, RENAMED_ON)).refused("unit-name-out-of-order (G4)");
        open().given(renamed()).when(rename(NEW_NAME, ENDED)).refused("unit-name-unchanged (G4)");
    }

    @Test
    void a_unit_that_has_ended_changes_no_more_G4() {
        for (UnitEvent end : ends()) {
            open().given(end).when(rename(NEW_NAME, ENDED)).refused("unit-already-closed (G4) {closedOn=2024-07-01}");
        }
    }

    @Test
    void a_unit_that_was_never_registered_is_not_found_G4() {
        none().when(rename(NEW_NAME, RENAMED_ON)).refused("unit-not-found (G4)");
    }

    private static RenameUnit rename(UnitName name, LocalDate from) {
        return new RenameUnit(ID, name, from, "Sắp xếp lại", OFFICE);
    }
}
