package vn.exemplar.nomination.unit.write.mergeunit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.unit.events.UnitMerged;
import vn.exemplar.nomination.unit.write.Successor;

/** @param on the first day on which the unit is part of the other */
public record MergeUnit(
        @TargetAggregateIdentifier String unitId, Successor into, LocalDate on, String reason, Act act) {

    public UnitMerged merged(String code) {
        return new UnitMerged(
                unitId, code, into.code().value(), on, reason, act.actor().id(), act.at());
    }
}
