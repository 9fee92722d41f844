package vn.exemplar.review.review.write.castchairvote;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.Seat;

/** @param agrees whether whoever presides decides for the nomination; an open vote, recorded with the name */
public record CastChairVote(
        @TargetAggregateIdentifier String reviewId, String sessionId, Seat seat, boolean agrees, Act act) {}
