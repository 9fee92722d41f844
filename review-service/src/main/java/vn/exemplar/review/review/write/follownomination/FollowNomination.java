package vn.exemplar.review.review.write.follownomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record FollowNomination(@TargetAggregateIdentifier String reviewId, Standing standing, Act act) {}
