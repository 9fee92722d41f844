package vn.exemplar.nomination.unit.write.closeunit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record CloseUnit(@TargetAggregateIdentifier String unitId, LocalDate on, String reason, Act act) {}
