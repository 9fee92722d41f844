package vn.exemplar.review.review.write.countballots;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;

public record CountBallots(
        @TargetAggregateIdentifier String reviewId, String sessionId, BallotOpener opener, Act act) {}
