package vn.exemplar.nomination.unit.split;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.Unit.Successor;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitSplit;

/** @param on the first day on which the parts stand for the unit */
record SplitUnit(String subject, List<Successor> into, LocalDate on, String reason, Act act)
        implements Decision<Unit, UnitEvent> {
    private static final int FEWEST = 2;

    SplitUnit {
        into = List.copyOf(into);
    }

    @Override
    public List<UnitEvent> decide(Unit unit) {
        List<String> parts = into.stream().map(part -> part.code().value()).toList();
        unit.mustBeOpen();
        unit.mustHaveBegunBefore(on);
        refuseUnless(
                parts.stream().distinct().count() >= Math.max(FEWEST, parts.size()),
                () -> unprocessable("split-into-one", "G4"));
        unit.mustGoOnAsOthers(into);
        return List.of(new UnitSplit(
                subject, unit.code(), parts, on, reason, act.actor().id(), act.at()));
    }
}
