package vn.exemplar.nomination.unit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.CurrentViews;
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

    public boolean active(String code, LocalDate day) {
        views.catchUp();
        return units.find(code).filter(found -> found.activeOn(day)).isPresent();
    }
}
