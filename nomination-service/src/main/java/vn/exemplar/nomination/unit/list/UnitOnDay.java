package vn.exemplar.nomination.unit.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;

/** A unit as it was, is or will be on a day (G4). */
record UnitOnDay(
        String code,
        UnitName name,
        String kind,
        LocalDate activeFrom,
        @Nullable LocalDate closedOn,
        boolean active,
        List<String> successors,
        List<String> predecessors) {

    static UnitOnDay of(UnitView view, LocalDate day) {
        Unit unit = view.unit();
        boolean ended = unit.closedOn() != null && !unit.closedOn().isAfter(day);
        return new UnitOnDay(
                unit.code(),
                unit.nameOn(day),
                unit.kind(),
                unit.activeFrom(),
                unit.closedOn(),
                unit.activeOn(day),
                ended ? unit.successors() : List.of(),
                view.predecessors().stream()
                        .filter(predecessor -> !predecessor.until().isAfter(day))
                        .map(UnitView.Predecessor::code)
                        .toList());
    }
}
