package vn.exemplar.nomination.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;
import vn.exemplar.nomination.unit.Unit.Successor;

@Component
public class UnitFacts extends FactsOf<Unit, UnitEvent> {
    UnitFacts() {
        super(UnitEvent.class, Unit.NONE, UnitEvent::unitId, Unit::after);
    }

    public Optional<Unit> unit(String code) {
        return find(UnitCode.unitId(code));
    }

    public boolean active(String unit, LocalDate day) {
        return unit(unit).filter(found -> found.activeOn(day)).isPresent();
    }

    /** A unit as one that takes over on a day. */
    public Successor successor(String code, LocalDate day) {
        boolean openEnded = unit(code)
                .filter(unit -> unit.activeOn(day) && unit.closedOn() == null)
                .isPresent();
        return new Successor(new UnitCode(code), openEnded);
    }
}
