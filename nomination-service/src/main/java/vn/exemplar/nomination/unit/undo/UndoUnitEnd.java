package vn.exemplar.nomination.unit.undo;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitEndUndone;

/** The unit goes on; where only the day was wrong, it is ended anew. */
record UndoUnitEnd(String subject, String reason, Act act) implements Decision<Unit, UnitEvent> {

    @Override
    public List<UnitEvent> decide(Unit unit) {
        String officer = act.actor().id();
        unit.mustExist();
        refuseUnless(unit.closedOn() != null, () -> conflict("unit-not-closed", "G4"));
        Unit.mustBeAnother(officer, unit.endedBy());
        return List.of(new UnitEndUndone(subject, unit.code(), unit.successors(), reason, officer, act.at()));
    }
}
