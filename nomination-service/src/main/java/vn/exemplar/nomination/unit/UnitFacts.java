package vn.exemplar.nomination.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.nomination.unit.read.unitlist.UnitView;
import vn.exemplar.nomination.unit.read.unitlist.UnitViews;

/** What a decision needs of units, as of the newest event of the ledger. */
@Component
public class UnitFacts {
    private final UnitViews units;
    private final CurrentViews views;

    UnitFacts(UnitViews units, CurrentViews views) {
        this.units = units;
        this.views = views;
    }

    /** Those of the units that are registered, by their codes. */
    public Map<String, UnitView> known(Collection<String> codes) {
        views.catchUp();
        return units.find(codes).stream().collect(Collectors.toMap(UnitView::code, unit -> unit));
    }

    public boolean active(String code, LocalDate day) {
        views.catchUp();
        return units.find(code).filter(found -> found.activeOn(day)).isPresent();
    }
}
