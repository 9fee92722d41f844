package vn.exemplar.nomination.unit.correct;

import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.ID;
import static vn.exemplar.nomination.unit.Units.OFFICE;
import static vn.exemplar.nomination.unit.Units.RENAMED_ON;
import static vn.exemplar.nomination.unit.Units.SECOND;
import static vn.exemplar.nomination.unit.Units.begun;
import static vn.exemplar.nomination.unit.Units.closed;
import static vn.exemplar.nomination.unit.Units.none;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.renamed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;

class CorrectUnitBeginningTest {

    @Test
    void a_second_officer_corrects_the_first_day_G4() {
        LocalDate earlier = BEGAN.minusYears(1);
        open().when(correct(earlier, SECOND)).then(begun(earlier));
        open().when(correct(earlier, OFFICE)).refused("unit-needs-second-officer (G4)");
        open().given(begun(earlier)).when(correct(BEGAN, SECOND)).refused("unit-needs-second-officer (G4)");
        open().given(begun(earlier)).when(correct(BEGAN, OFFICE)).event();
    }

    @Test
    void a_correction_changes_the_day_G4() {
        open().when(correct(BEGAN, SECOND)).refused("unit-beginning-unchanged (G4)");
    }

    @Test
    void a_unit_begins_before_its_second_name_and_its_end_G4() {
        open().given(renamed())
                .when(correct(RENAMED_ON, SECOND))
                .refused("unit-begins-too-late (G4) {next=2022-05-01}");
        open().given(renamed(), closed())
                .when(correct(RENAMED_ON, SECOND))
                .refused("unit-begins-too-late (G4) {next=2022-05-01}");
        open().given(closed()).when(correct(ENDED, SECOND)).refused("unit-begins-too-late (G4) {next=2024-07-01}");
        open().given(closed()).when(correct(ENDED.minusDays(1), SECOND)).event();
        open().given(renamed()).when(correct(RENAMED_ON.minusDays(1), SECOND)).event();
    }

    @Test
    void a_unit_that_was_never_registered_is_not_found_G4() {
        none().when(correct(BEGAN, SECOND)).refused("unit-not-found (G4)");
    }

    private static CorrectUnitBeginning correct(LocalDate activeFrom, Act act) {
        return new CorrectUnitBeginning(ID, activeFrom, "Gõ nhầm năm", act);
    }
}
