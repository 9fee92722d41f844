package vn.exemplar.nomination.unit;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;
import vn.exemplar.nomination.unit.UnitEvent.UnitMerged;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRegistered;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;
import vn.exemplar.nomination.unit.UnitEvent.UnitSplit;

/**
 * @param names from the first to the last; each is valid from its day until the next one's
 * @param closedOn the first day on which it is no longer active
 * @param successors the units that it went on as, merged or split
 */
public record Unit(
        String code,
        String kind,
        List<Named> names,
        LocalDate activeFrom,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause,
        List<String> successors) {
    public static final Unit NONE = new Unit("", "", List.of(), LocalDate.MAX, null, null, List.of());

    public record Named(LocalDate from, UnitName name) {}

    /** @param active whether the unit is active on the day on which it takes over */
    public record Successor(UnitCode code, boolean active) {}

    public Unit after(UnitEvent event) {
        return switch (event) {
            case UnitRegistered registered ->
                new Unit(
                        registered.code(),
                        registered.kind(),
                        List.of(new Named(registered.activeFrom(), registered.name())),
                        registered.activeFrom(),
                        null,
                        null,
                        List.of());
            case UnitRenamed renamed -> named(new Named(renamed.from(), renamed.name()));
            case UnitMerged merged -> ended(merged.closedOn(), merged.reason(), List.of(merged.into()));
            case UnitSplit split -> ended(split.closedOn(), split.reason(), split.into());
            case UnitClosed closed -> ended(closed.closedOn(), closed.reason(), List.of());
        };
    }

    private Unit named(Named last) {
        List<Named> all = Stream.concat(names.stream(), Stream.of(last)).toList();
        return new Unit(code, kind, all, activeFrom, closedOn, closedBecause, successors);
    }

    private Unit ended(LocalDate on, String because, List<String> into) {
        return new Unit(code, kind, names, activeFrom, on, because, into);
    }

    public boolean exists() {
        return this != NONE;
    }

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (closedOn == null || day.isBefore(closedOn));
    }

    public Named lastName() {
        return names.getLast();
    }

    /** The name on a day; before the first day the first one. */
    public UnitName nameOn(LocalDate day) {
        return names.stream()
                .filter(named -> !named.from().isAfter(day))
                .max(Comparator.comparing(Named::from))
                .orElse(names.getFirst())
                .name();
    }

    /** Only a unit that has not ended changes (G4). */
    public void mustBeOpen() {
        refuseUnless(exists(), () -> notFound("unit-not-found", "G4"));
        refuseUnless(
                closedOn == null,
                () -> conflict("unit-already-closed", "G4").with("closedOn", String.valueOf(closedOn)));
    }

    /** A unit ends after it began and after its last name began (G4). */
    public void mustHaveBegunBefore(LocalDate end) {
        LocalDate lastChange = lastName().from();
        refuseUnless(
                end.isAfter(lastChange),
                () -> unprocessable("unit-closed-before-it-began", "G4").with("activeFrom", lastChange.toString()));
    }

    /** What a unit goes on as is another unit, active on the day on which it takes over (G4). */
    public void mustGoOnAsOthers(List<Successor> into) {
        List<String> unfit = into.stream()
                .filter(successor ->
                        !successor.active() || successor.code().value().equals(code))
                .map(successor -> successor.code().value())
                .toList();
        refuseUnless(
                unfit.isEmpty(),
                () -> unprocessable("successor-not-active", "G4").with("units", unfit));
    }

    @AggregateRoot(type = "Unit")
    static class UnitStream extends StreamOf<Unit, UnitEvent> {
        UnitStream() {
            super(NONE, UnitEvent::unitId, Unit::after);
        }
    }
}
