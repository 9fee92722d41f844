package vn.exemplar.nomination.unit.list;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitBeginningCorrected;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;
import vn.exemplar.nomination.unit.UnitEvent.UnitEndUndone;
import vn.exemplar.nomination.unit.UnitEvent.UnitMerged;
import vn.exemplar.nomination.unit.UnitEvent.UnitRegistered;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;
import vn.exemplar.nomination.unit.UnitEvent.UnitSplit;
import vn.exemplar.nomination.unit.list.UnitView.Predecessor;

@Component
@ProcessingGroup("View_Units")
class UnitViews {
    private static final String ACTIVE_FROM = "unit.activeFrom";
    private static final String CLOSED_ON = "unit.closedOn";

    private final ViewOf<UnitView> units;

    UnitViews(Views views) {
        this.units = new ViewOf<>(
                views,
                "units",
                UnitView.class,
                UnitView::id,
                event -> event instanceof UnitEvent own ? own.code() : null,
                Indexes.ascending(ACTIVE_FROM, CLOSED_ON));
    }

    @EventHandler
    void on(UnitEvent event) {
        String code = event.code();
        units.fold(code, before -> (before == null ? new UnitView(code, Unit.NONE, List.of()) : before).after(event));
        switch (event) {
            case UnitMerged merged -> precede(new Predecessor(code, merged.closedOn()), List.of(merged.into()));
            case UnitSplit split -> precede(new Predecessor(code, split.closedOn()), split.into());
            case UnitRegistered registered -> {}
            case UnitRenamed renamed -> {}
            case UnitClosed closed -> {}
            case UnitEndUndone undone ->
                undone.successors()
                        .forEach(successor ->
                                units.fold(successor, unit -> unit == null ? null : unit.notFollowing(code)));
            case UnitBeginningCorrected corrected -> {}
        }
    }

    private void precede(Predecessor predecessor, List<String> successors) {
        successors.forEach(
                successor -> units.fold(successor, unit -> unit == null ? null : unit.following(predecessor)));
    }

    @ResetHandler
    void reset() {
        units.empty();
    }

    Optional<UnitView> find(String code) {
        return units.find(code);
    }

    /** The units that are active on a day; with null all that there ever were. */
    PageOf<UnitOnDay> page(@Nullable LocalDate activeOn, LocalDate nameOn, PageRequest page) {
        Bson wanted = activeOn == null ? Filters.empty() : activeOn(activeOn);
        return units.page(wanted, Sorts.ascending("_id"), page).map(unit -> UnitOnDay.of(unit, nameOn));
    }

    private static Bson activeOn(LocalDate day) {
        return Filters.and(
                Filters.lte(ACTIVE_FROM, day), Filters.or(Filters.eq(CLOSED_ON, null), Filters.gt(CLOSED_ON, day)));
    }
}
