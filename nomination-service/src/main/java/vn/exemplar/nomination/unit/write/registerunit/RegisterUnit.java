package vn.exemplar.nomination.unit.write.registerunit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.events.UnitRegistered;
import vn.exemplar.nomination.unit.write.UnitCode;
import vn.exemplar.nomination.unit.write.UnitKind;

public record RegisterUnit(
        @TargetAggregateIdentifier String unitId,
        UnitCode code,
        UnitName name,
        UnitKind kind,
        LocalDate activeFrom,
        Act act) {

    public static RegisterUnit of(UnitCode code, UnitName name, UnitKind kind, LocalDate activeFrom, Act act) {
        return new RegisterUnit(code.aggregateId(), code, name, kind, activeFrom, act);
    }

    public UnitRegistered registered() {
        return new UnitRegistered(
                unitId, code.value(), name, kind.name(), activeFrom, act.actor().id(), act.at());
    }
}
