package vn.exemplar.nomination.unit.write.renameunit;

import java.time.LocalDate;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.unit.events.UnitName;

/** A new name differs from the last one and begins after it, so that each day has one name (G4). */
public final class ANameFollowsTheOneBefore {
    private ANameFollowsTheOneBefore() {}

    public static void check(UnitName last, LocalDate lastFrom, RenameUnit command) {
        if (command.name().equals(last)) {
            throw Refusal.conflict("unit-name-unchanged", "G4");
        }
        if (!command.from().isAfter(lastFrom)) {
            throw Refusal.unprocessable("unit-name-out-of-order", "G4").with("lastFrom", lastFrom.toString());
        }
    }
}
