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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "V", "vps", "1VP", "VP-S", "VPSVPSVPSVPSVPSVP"})
    void a_code_is_two_to_sixteen_capitals_and_digits_G4(String code) {
        assertThatThrownBy(() -> new UnitCode(code)).hasMessageStartingWith("unit-code-malformed (G4)");
    }
}
