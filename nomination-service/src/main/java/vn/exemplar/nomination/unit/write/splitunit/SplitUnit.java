package vn.exemplar.nomination.unit.write.splitunit;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.unit.events.UnitSplit;
import vn.exemplar.nomination.unit.write.Successor;

/** @param on the first day on which the parts stand for the unit */
public record SplitUnit(
        @TargetAggregateIdentifier String unitId, List<Successor> into, LocalDate on, String reason, Act act) {
    public SplitUnit {
        into = List.copyOf(into);
    }

    public UnitSplit split(String code) {
        List<String> parts = into.stream().map(part -> part.code().value()).toList();
        return new UnitSplit(unitId, code, parts, on, reason, act.actor().id(), act.at());
    }
}
