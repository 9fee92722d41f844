package vn.exemplar.nomination.unit;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.unit.UnitEvent.UnitBeginningCorrected;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;
import vn.exemplar.nomination.unit.UnitEvent.UnitEndUndone;
import vn.exemplar.nomination.unit.UnitEvent.UnitMerged;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRegistered;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;
import vn.exemplar.nomination.unit.UnitEvent.UnitSplit;

/**
 * @param names from the first to the last; each is valid from its day until the next one's
 * @param closedOn the first day on which it is no longer active
 * @param successors the units that it went on as, merged or split
 * @param begunBy who said last on which day it begins
 * @param endedBy who said on which day it ends; null while none is said
 */
public record Unit(
        String code,
        String kind,
        List<Named> names,
        LocalDate activeFrom,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause,
        List<String> successors,
        @JsonIgnore String begunBy,
        @JsonIgnore @Nullable String endedBy) {
    public static final Unit NONE = new Unit("", "", List.of(), LocalDate.MAX, null, null, List.of(), "", null);

    public record Named(LocalDate from, UnitName name) {}

    /** @param active whether the unit is active on the day on which it takes over, and no end of it is said */
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
                        List.of(),
                        registered.registeredBy(),
                        null);
            case UnitRenamed renamed -> named(new Named(renamed.from(), renamed.name()));
            case UnitMerged merged ->
                ended(merged.closedOn(), merged.reason(), List.of(merged.into()), merged.mergedBy());
            case UnitSplit split -> ended(split.closedOn(), split.reason(), split.into(), split.splitBy());
            case UnitClosed closed -> ended(closed.closedOn(), closed.reason(), List.of(), closed.closedBy());
            case UnitEndUndone undone -> ended(null, null, List.of(), null);
            case UnitBeginningCorrected corrected -> begun(corrected.activeFrom(), corrected.correctedBy());
        };
    }

    private Unit named(Named last) {
        List<Named> all = Stream.concat(names.stream(), Stream.of(last)).toList();
        return new Unit(code, kind, all, activeFrom, closedOn, closedBecause, successors, begunBy, endedBy);
    }

    private Unit ended(@Nullable LocalDate on, @Nullable String because, List<String> into, @Nullable String by) {
        return new Unit(code, kind, names, activeFrom, on, because, into, begunBy, by);
    }

    private Unit begun(LocalDate from, String by) {
        Named first = new Named(from, names.getFirst().name());
        List<Named> all =
                Stream.concat(Stream.of(first), names.stream().skip(1)).toList();
        return new Unit(code, kind, all, from, closedOn, closedBecause, successors, by, endedBy);
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

    public void mustExist() {
        refuseUnless(exists(), () -> notFound("unit-not-found", "G4"));
    }

    /** What one officer said of a unit's days by mistake, a second one puts right (G4). */
    public static void mustBeAnother(String officer, @Nullable String earlier) {
        refuseUnless(!officer.equals(earlier), () -> forbidden("unit-needs-second-officer", "G4"));
    }

    /** Only a unit that has not ended changes (G4). */
    public void mustBeOpen() {
        mustExist();
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

    /** What a unit goes on as is another unit, active on the day on which it takes over and without an end (G4). */
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
