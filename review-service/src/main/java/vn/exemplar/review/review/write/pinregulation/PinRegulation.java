package vn.exemplar.review.review.write.pinregulation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.regulation.RuleVersion;

public record PinRegulation(@TargetAggregateIdentifier String reviewId, RuleVersion rule, Act act) {}
