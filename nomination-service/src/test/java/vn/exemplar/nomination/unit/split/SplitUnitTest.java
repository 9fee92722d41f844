package vn.exemplar.nomination.unit.split;

import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.ID;
import static vn.exemplar.nomination.unit.Units.OFFICE;
import static vn.exemplar.nomination.unit.Units.RENAMED_ON;
import static vn.exemplar.nomination.unit.Units.active;
import static vn.exemplar.nomination.unit.Units.ends;
import static vn.exemplar.nomination.unit.Units.inactive;
import static vn.exemplar.nomination.unit.Units.none;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.renamed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.unit.Unit.Successor;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.Units;

class SplitUnitTest {

    @Test
    void a_unit_is_split_into_several_active_ones_G4() {
        open().when(into(active("TH"), active("HC"))).then(Units.split());
        open().when(into(active("TH"), active("HC"), active("QT"))).event();
    }

    @Test
    void one_part_or_the_same_one_twice_is_no_split_G4() {
        open().when(into(active("TH"))).refused("split-into-one (G4)");
        open().when(into(active("TH"), active("TH"))).refused("split-into-one (G4)");
        open().when(into(active("TH"), active("HC"), active("TH"))).refused("split-into-one (G4)");
    }

    @Test
    void what_it_goes_on_as_are_other_units_that_are_active_then_G4() {
        open().when(into(active("TH"), inactive("HC"))).refused("successor-not-active (G4) {units=[HC]}");
        open().when(into(active("TH"), active("VPS"))).refused("successor-not-active (G4) {units=[VPS]}");
    }

    @Test
    void a_unit_does_not_end_before_its_last_name_begins_G4() {
        open().given(renamed())
                .when(split(List.of(active("TH"), active("HC")), RENAMED_ON))
                .refused("unit-closed-before-it-began (G4)");
        open().when(split(List.of(active("TH"), active("HC")), BEGAN)).refused("unit-closed-before-it-began (G4)");
    }

    @Test
    void a_unit_that_has_ended_changes_no_more_G4() {
        for (UnitEvent end : ends()) {
            open().given(end).when(into(active("TH"), active("HC"))).refused("unit-already-closed (G4)");
        }
    }

    @Test
    void a_unit_that_was_never_registered_is_not_found_G4() {
        none().when(into(active("TH"), active("HC"))).refused("unit-not-found (G4)");
    }

    private static SplitUnit into(Successor... parts) {
        return split(List.of(parts), ENDED);
    }

    private static SplitUnit split(List<Successor> parts, LocalDate on) {
        return new SplitUnit(ID, parts, on, "Chia tách", OFFICE);
    }
}
