package vn.exemplar.nomination.unit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ID;
import static vn.exemplar.nomination.unit.Units.NAME;
import static vn.exemplar.nomination.unit.Units.OFFICE;
import static vn.exemplar.nomination.unit.Units.none;
import static vn.exemplar.nomination.unit.Units.open;
import static vn.exemplar.nomination.unit.Units.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.unit.UnitCode;

class RegisterUnitTest {
    private static final RegisterUnit REGISTER =
            new RegisterUnit(new UnitCode("VPS"), NAME, UnitKind.DIVISION, BEGAN, OFFICE);

    @Test
    void the_standing_office_registers_a_unit_G4() {
        assertThat(REGISTER.subject()).isEqualTo(ID);
        none().when(REGISTER).then(registered());
    }

    @Test
    void what_was_registered_is_not_registered_again_G4() {
        open().when(REGISTER).refused("subject-exists (G4)");
    }

    @Test
    void a_code_is_two_to_sixteen_capitals_and_digits_that_begin_with_a_letter_G4() {
        assertThat(List.of("VP", "A1", "ABCDEFGHIJKLMNO1")).allMatch(UnitCode::isWellFormed);
        for (String wrong : List.of("", "V", "vps", "1VP", "V P", "VP-S", "ABCDEFGHIJKLMNOPQ")) {
            assertThatThrownBy(() -> new UnitCode(wrong)).hasMessageStartingWith("unit-code-malformed (G4)");
        }
    }
}
