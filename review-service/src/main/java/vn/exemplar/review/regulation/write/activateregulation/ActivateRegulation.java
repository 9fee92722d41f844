package vn.exemplar.review.regulation.write.activateregulation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record ActivateRegulation(@TargetAggregateIdentifier String regulationId, Act act) {}
