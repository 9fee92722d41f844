package vn.exemplar.nomination.unit.read.unitlist;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.unit.events.UnitName;

/** A unit by its code; {@code closedOn} is the first day on which it is no longer active. */
public record UnitView(
        @BsonId String code,
        UnitName name,
        String kind,
        LocalDate activeFrom,
        @Nullable LocalDate closedOn) {
    public boolean activeOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (closedOn == null || day.isBefore(closedOn));
    }
}
