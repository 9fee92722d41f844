package vn.exemplar.nomination.unit.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitEvent;

/**
 * @param id the unit's code
 * @param predecessors the units that went on as this one
 */
record UnitView(
        @BsonId @JsonIgnore String id, @JsonUnwrapped Unit unit, List<Predecessor> predecessors) {

    record Predecessor(String code, LocalDate until) {}

    UnitView after(UnitEvent event) {
        return new UnitView(id, unit.after(event), predecessors);
    }

    UnitView notFollowing(String predecessor) {
        return new UnitView(
                id,
                unit,
                predecessors.stream()
                        .filter(one -> !one.code().equals(predecessor))
                        .toList());
    }

    UnitView following(Predecessor predecessor) {
        return new UnitView(
                id,
                unit,
                Stream.concat(predecessors.stream(), Stream.of(predecessor)).toList());
    }
}
