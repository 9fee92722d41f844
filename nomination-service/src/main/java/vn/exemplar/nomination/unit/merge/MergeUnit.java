package vn.exemplar.nomination.unit.merge;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.Unit.Successor;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitMerged;

/** @param on the first day on which the unit is part of the other */
record MergeUnit(String subject, Successor into, LocalDate on, String reason, Act act)
        implements Decision<Unit, UnitEvent> {

    @Override
    public List<UnitEvent> decide(Unit unit) {
        unit.mustBeOpen();
        unit.mustHaveBegunBefore(on);
        unit.mustGoOnAsOthers(List.of(into));
        return List.of(new UnitMerged(
                subject,
                unit.code(),
                into.code().value(),
                on,
                reason,
                act.actor().id(),
                act.at()));
    }
}
