package vn.exemplar.nomination.unit.read.unitlist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.unit.events.UnitName;

/**
 * A unit by its code, with all its names.
 *
 * @param names from the first to the last; each is valid from its day until the next one's
 * @param closedOn the first day on which it is no longer active
 * @param successors the units that it went on as, merged or split
 * @param predecessors the units that went on as this one
 */
public record UnitView(
        @BsonId String code,
        String kind,
        List<Named> names,
        LocalDate activeFrom,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause,
        List<String> successors,
        List<Predecessor> predecessors) {

    public record Named(LocalDate from, UnitName name) {}

    public record Predecessor(String code, LocalDate until) {}

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (closedOn == null || day.isBefore(closedOn));
    }

    /** The name on a day; before the first day the first one. */
    public UnitName nameOn(LocalDate day) {
        return names.stream()
                .filter(named -> !named.from().isAfter(day))
                .max(Comparator.comparing(Named::from))
                .orElse(names.getFirst())
                .name();
    }
}
