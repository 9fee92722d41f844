package vn.exemplar.nomination.unit.close;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;

/** @param on the first day on which the unit is no longer active */
record CloseUnit(String subject, LocalDate on, String reason, Act act) implements Decision<Unit, UnitEvent> {

    @Override
    public List<UnitEvent> decide(Unit unit) {
        unit.mustBeOpen();
        unit.mustHaveBegunBefore(on);
        return List.of(
                new UnitClosed(subject, unit.code(), on, reason, act.actor().id(), act.at()));
    }
}
