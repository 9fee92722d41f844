package vn.exemplar.nomination.unit.write.closeunit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.unit.events.UnitClosed;

/** @param on the first day on which the unit is no longer active */
public record CloseUnit(@TargetAggregateIdentifier String unitId, LocalDate on, String reason, Act act) {

    public UnitClosed closed(String code) {
        return new UnitClosed(unitId, code, on, reason, act.actor().id(), act.at());
    }
}
