package vn.exemplar.nomination.unit.write;

import java.time.LocalDate;
import vn.exemplar.chassis.act.Refusal;

/** A unit ends after it began and after its last name began. */
final class AUnitEndsAfterItsLastChange {
    private AUnitEndsAfterItsLastChange() {}

    static void check(LocalDate lastChange, LocalDate on) {
        if (!on.isAfter(lastChange)) {
            throw Refusal.unprocessable("unit-closed-before-it-began", "G4").with("activeFrom", lastChange.toString());
        }
    }
}
