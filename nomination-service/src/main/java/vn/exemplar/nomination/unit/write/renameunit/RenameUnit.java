package vn.exemplar.nomination.unit.write.renameunit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.events.UnitRenamed;

/** @param from the first day of the new name */
public record RenameUnit(
        @TargetAggregateIdentifier String unitId, UnitName name, LocalDate from, String reason, Act act) {

    public UnitRenamed renamed(String code) {
        return new UnitRenamed(unitId, code, name, from, reason, act.actor().id(), act.at());
    }
}
