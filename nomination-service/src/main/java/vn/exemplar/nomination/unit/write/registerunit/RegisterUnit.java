package vn.exemplar.nomination.unit.write.registerunit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.write.UnitCode;
import vn.exemplar.nomination.unit.write.UnitKind;

public record RegisterUnit(
        @TargetAggregateIdentifier String unitId,
        UnitCode code,
        UnitName name,
        UnitKind kind,
        LocalDate activeFrom,
        Act act) {}
