package vn.exemplar.nomination.unit.merge;

import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.ID;
import static vn.exemplar.nomination.unit.Units.OFFICE;
import static vn.exemplar.nomination.unit.Units.RENAMED_ON;
import static vn.exemplar.nomination.unit.Units.active;
import static vn.exemplar.nomination.unit.Units.ends;
import static vn.exemplar.nomination.unit.Units.inactive;
import static vn.exemplar.nomination.unit.Units.merged;
import static vn.exemplar.nomination.unit.Units.none;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.renamed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.unit.Unit.Successor;
import vn.exemplar.nomination.unit.UnitEvent;

class MergeUnitTest {

    @Test
    void a_unit_is_merged_into_an_active_one_G4() {
        open().when(merge(active("KHTC"), ENDED)).then(merged());
    }

    @Test
    void what_it_goes_on_as_is_another_unit_that_is_active_then_G4() {
        open().when(merge(inactive("KHTC"), ENDED)).refused("successor-not-active (G4) {units=[KHTC]}");
        open().when(merge(active("VPS"), ENDED)).refused("successor-not-active (G4) {units=[VPS]}");
    }

    @Test
    void a_unit_does_not_end_before_its_last_name_begins_G4() {
        open().given(renamed()).when(merge(active("KHTC"), RENAMED_ON)).refused("unit-closed-before-it-began (G4)");
        open().when(merge(active("KHTC"), BEGAN)).refused("unit-closed-before-it-began (G4)");
    }

    @Test
    void a_unit_that_has_ended_changes_no_more_G4() {
        for (UnitEvent end : ends()) {
            open().given(end).when(merge(active("KHTC"), ENDED)).refused("unit-already-closed (G4)");
        }
    }

    @Test
    void a_unit_that_was_never_registered_is_not_found_G4() {
        none().when(merge(active("KHTC"), ENDED)).refused("unit-not-found (G4)");
    }

    private static MergeUnit merge(Successor into, LocalDate on) {
        return new MergeUnit(ID, into, on, "Sáp nhập", OFFICE);
    }
}
