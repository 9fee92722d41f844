package vn.exemplar.nomination.unit.write.closeunit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;

public final class OnlyAnOpenUnitIsClosed {
    private OnlyAnOpenUnitIsClosed() {}

    public static void check(LocalDate activeFrom, @Nullable LocalDate closedOn, LocalDate on) {
        if (closedOn != null) {
            throw Refusal.conflict("unit-already-closed", "G4").with("closedOn", closedOn.toString());
        }
        if (!on.isAfter(activeFrom)) {
            throw Refusal.unprocessable("unit-closed-before-it-began", "G4").with("activeFrom", activeFrom.toString());
        }
    }
}
