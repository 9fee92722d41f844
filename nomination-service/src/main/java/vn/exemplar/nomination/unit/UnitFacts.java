package vn.exemplar.nomination.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.unit.read.unitlist.UnitView;
import vn.exemplar.nomination.unit.read.unitlist.UnitViews;

/** What a decision needs of units, as the views show them. */
@Component
public class UnitFacts {
    private final UnitViews units;

    UnitFacts(UnitViews units) {
        this.units = units;
    }

    /** Those of the units that are registered, by their codes. */
    public Map<String, UnitView> known(Collection<String> codes) {
        return units.find(codes).stream().collect(Collectors.toMap(UnitView::code, unit -> unit));
    }

    public boolean active(String code, LocalDate day) {
        return units.find(code).filter(found -> found.activeOn(day)).isPresent();
    }
}
