package vn.exemplar.review.review.write.castballot;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.Seat;

/**
 * @param seat the seat that the member holds on the day of casting
 * @param ballotKey public key that the ballot is sealed to
 * @param sealed the sealed ballot; the choice is in no command and no event
 */
public record CastBallot(
        @TargetAggregateIdentifier String reviewId,
        String sessionId,
        int round,
        Seat seat,
        String ballotKey,
        String sealed,
        Act act) {}
