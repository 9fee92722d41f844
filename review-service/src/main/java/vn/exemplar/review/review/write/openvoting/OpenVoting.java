package vn.exemplar.review.review.write.openvoting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Attendance;
import vn.exemplar.review.review.VotingSeat;

/**
 * @param seats every seat with a vote that day
 * @param convenedUnder the rule named when the session was convened, for a review that has none yet
 * @param ballotKey public key of the ballot box of this round
 */
public record OpenVoting(
        @TargetAggregateIdentifier String reviewId,
        String sessionId,
        int round,
        List<VotingSeat> seats,
        Attendance attendance,
        RuleVersion convenedUnder,
        String ballotKey,
        Act act) {}
