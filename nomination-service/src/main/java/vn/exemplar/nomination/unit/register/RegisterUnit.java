package vn.exemplar.nomination.unit.register;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitCode;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRegistered;

record RegisterUnit(UnitCode code, UnitName name, UnitKind kind, LocalDate activeFrom, Act act)
        implements Decision<Unit, UnitEvent> {

    @Override
    public String subject() {
        return code.unitId();
    }

    @Override
    public List<UnitEvent> decide(Unit unit) {
        refuseUnless(!unit.exists(), () -> exists("G4"));
        return List.of(new UnitRegistered(
                subject(),
                code.value(),
                name,
                kind.name(),
                activeFrom,
                act.actor().id(),
                act.at()));
    }
}
