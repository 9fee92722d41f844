package vn.exemplar.review.review.secretary.openvoting;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.session.Attendance;

/** The opening of a vote by somebody who looked at the room when the roll was called, and not since. */
public final class OutdatedLook {

    private OutdatedLook() {}

    public static Decision<Review, ReviewEvent> openVoting(
            String review, String session, List<Seat> seated, List<String> onTheRoll, String ballotKey, Act act) {
        Attendance roll = new Attendance(1, onTheRoll);
        return new OpenVoting(review, session, 1, seated, roll, Rules.version(Rules.twoThirds()), ballotKey, act);
    }
}
