package vn.exemplar.review.review.write.confirmkeydestruction;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record ConfirmKeyDestruction(
        @TargetAggregateIdentifier String reviewId, int round, Act act) {}
