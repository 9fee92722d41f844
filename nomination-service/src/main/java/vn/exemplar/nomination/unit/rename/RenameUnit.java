package vn.exemplar.nomination.unit.rename;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;

/** @param from the first day of the new name, so that each day has one */
record RenameUnit(String subject, UnitName name, LocalDate from, String reason, Act act)
        implements Decision<Unit, UnitEvent> {

    @Override
    public List<UnitEvent> decide(Unit unit) {
        unit.mustBeOpen();
        Unit.Named last = unit.lastName();
        refuseUnless(!name.equals(last.name()), () -> conflict("unit-name-unchanged", "G4"));
        refuseUnless(
                from.isAfter(last.from()),
                () -> unprocessable("unit-name-out-of-order", "G4")
                        .with("lastFrom", last.from().toString()));
        return List.of(new UnitRenamed(
                subject, unit.code(), name, from, reason, act.actor().id(), act.at()));
    }
}
