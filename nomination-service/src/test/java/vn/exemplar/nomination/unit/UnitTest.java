package vn.exemplar.nomination.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.NAME;
import static vn.exemplar.nomination.unit.Units.NEW_NAME;
import static vn.exemplar.nomination.unit.Units.RENAMED_ON;
import static vn.exemplar.nomination.unit.Units.begun;
import static vn.exemplar.nomination.unit.Units.closed;
import static vn.exemplar.nomination.unit.Units.ends;
import static vn.exemplar.nomination.unit.Units.merged;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.renamed;
import static vn.exemplar.nomination.unit.Units.split;
import static vn.exemplar.nomination.unit.Units.undone;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.unit.Unit.Named;

class UnitTest {

    @Test
    void a_unit_is_active_from_its_first_day_to_the_one_before_it_ends_G4() {
        assertThat(Unit.NONE.activeOn(BEGAN)).isFalse();
        assertThat(open().state().activeOn(BEGAN.minusDays(1))).isFalse();
        assertThat(open().state().activeOn(BEGAN)).isTrue();
        assertThat(open().state().activeOn(ENDED)).isTrue();
        for (UnitEvent end : ends()) {
            Unit ended = open().given(end).state();
            assertThat(ended.activeOn(ENDED.minusDays(1))).isTrue();
            assertThat(ended.activeOn(ENDED)).isFalse();
        }
    }

    @Test
    void each_day_has_its_name_G4() {
        Unit unit = open().given(renamed()).state();
        assertThat(unit.nameOn(BEGAN.minusDays(1))).isEqualTo(NAME);
        assertThat(unit.nameOn(RENAMED_ON.minusDays(1))).isEqualTo(NAME);
        assertThat(unit.nameOn(RENAMED_ON)).isEqualTo(NEW_NAME);
        assertThat(unit.lastName()).isEqualTo(new Named(RENAMED_ON, NEW_NAME));
    }

    @Test
    void a_name_is_taken_without_the_blanks_around_it_G4() {
        assertThat(new GivenName(" Văn phòng Sở ", "Department Office ").toUnitName())
                .isEqualTo(NAME);
    }

    @Test
    void it_is_remembered_why_a_unit_ended_and_what_it_went_on_as_G4() {
        List<Named> names = List.of(new Named(BEGAN, NAME), new Named(RENAMED_ON, NEW_NAME));
        assertThat(open().given(renamed(), closed()).state())
                .isEqualTo(new Unit("VPS", "DIVISION", names, BEGAN, ENDED, "Giải thể", List.of(), "p10", "p10"));
        assertThat(open().given(renamed(), merged()).state())
                .isEqualTo(new Unit("VPS", "DIVISION", names, BEGAN, ENDED, "Sáp nhập", List.of("KHTC"), "p10", "p10"));
        assertThat(open().given(renamed(), split()).state())
                .isEqualTo(new Unit(
                        "VPS", "DIVISION", names, BEGAN, ENDED, "Chia tách", List.of("TH", "HC"), "p10", "p10"));
    }

    @Test
    void an_end_that_was_undone_is_as_if_it_had_never_been_G4() {
        for (UnitEvent end : ends()) {
            assertThat(open().given(end, undone()).state()).isEqualTo(open().state());
        }
    }

    @Test
    void a_corrected_beginning_is_that_of_the_unit_and_of_its_first_name_G4() {
        Unit unit =
                open().given(renamed(), closed(), begun(BEGAN.minusYears(1))).state();
        List<Named> names = List.of(new Named(BEGAN.minusYears(1), NAME), new Named(RENAMED_ON, NEW_NAME));
        assertThat(unit)
                .isEqualTo(new Unit(
                        "VPS", "DIVISION", names, BEGAN.minusYears(1), ENDED, "Giải thể", List.of(), "p03", "p10"));
    }
}
