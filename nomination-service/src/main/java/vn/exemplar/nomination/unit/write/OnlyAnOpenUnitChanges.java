package vn.exemplar.nomination.unit.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;

final class OnlyAnOpenUnitChanges {
    private OnlyAnOpenUnitChanges() {}

    static void check(@Nullable LocalDate closedOn) {
        if (closedOn != null) {
            throw Refusal.conflict("unit-already-closed", "G4").with("closedOn", closedOn.toString());
        }
    }
}
