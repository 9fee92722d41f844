package vn.exemplar.nomination.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Whether the unit was there and is no longer on this day. */
    public boolean over(String unit, LocalDate day) {
        return unit(unit).filter(found -> isOver(found, day)).isPresent();
    }

    private static boolean isOver(Unit unit, LocalDate day) {
        return unit.closedOn() != null && !day.isBefore(unit.closedOn());
    }

    /** The units that may go on with what a unit that is over left: its successors, and theirs; any, where it has none. */
    public boolean goesOnAs(String over, String other, LocalDate day) {
        List<String> successors = unit(over).map(Unit::successors).orElse(List.of());
        return successors.isEmpty()
                ? active(other, day)
                : successors.stream()
                        .anyMatch(next -> next.equals(other) && active(next, day)
                                || over(next, day) && goesOnAs(next, other, day));
    }

    /** The units that are over on this day, each with the active one that it went on as; without those that were split. */
    public Map<String, String> goneOnAsOne(LocalDate day) {
        Map<String, String> gone = new HashMap<>();
        byId().values().stream()
                .filter(unit -> isOver(unit, day))
                .forEach(unit -> heir(unit, day).ifPresent(heir -> gone.put(unit.code(), heir)));
        return gone;
    }

    private Optional<String> heir(Unit over, LocalDate day) {
        if (over.successors().size() != 1) {
            return Optional.empty();
        }
        String next = over.successors().getFirst();
        return active(next, day)
                ? Optional.of(next)
                : unit(next).filter(unit -> isOver(unit, day)).flatMap(unit -> heir(unit, day));
    }

    /** A unit as one that takes over on a day. */
    public Successor successor(String code, LocalDate day) {
        boolean openEnded = unit(code)
                .filter(unit -> unit.activeOn(day) && unit.closedOn() == null)
                .isPresent();
        return new Successor(new UnitCode(code), openEnded);
    }
}
