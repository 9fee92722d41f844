package vn.exemplar.review.review.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.review.Attendance;
import vn.exemplar.review.review.VotingSeat;
import vn.exemplar.review.review.events.BallotCast;
import vn.exemplar.review.review.events.VotingAttendanceChanged;
import vn.exemplar.review.review.events.VotingOpened;

/**
 * The latest round of an item's vote.
 *
 * @param ballots the sealed ballot of each member who has voted
 */
public record Voting(
        String sessionId,
        int round,
        String ballotKey,
        List<VotingSeat> seats,
        Attendance attendance,
        Map<String, String> ballots) {
    static final Voting NEVER = new Voting("", 0, "", List.of(), Attendance.NOBODY, Map.of());

    public boolean isRound(String ofSession, int number) {
        return sessionId.equals(ofSession) && round == number;
    }

    static Voting opened(VotingOpened event) {
        List<VotingSeat> seats = event.seats().stream()
                .map(seat -> new VotingSeat(seat.memberId(), CouncilRole.valueOf(seat.role())))
                .toList();
        Attendance attendance = new Attendance(event.attendanceRevision(), event.present());
        return new Voting(event.sessionId(), event.round(), event.ballotKey(), seats, attendance, Map.of());
    }

    Voting with(VotingAttendanceChanged event) {
        Attendance now = new Attendance(event.attendanceRevision(), event.present());
        return new Voting(sessionId, round, ballotKey, seats, now, ballots);
    }

    Voting with(BallotCast event) {
        Map<String, String> more = new TreeMap<>(ballots);
        more.put(event.memberId(), event.sealed());
        return new Voting(sessionId, round, ballotKey, seats, attendance, more);
    }

    /** The same round after its ballots were opened: they are of no use any more. */
    Voting emptied() {
        return new Voting(sessionId, round, ballotKey, seats, attendance, Map.of());
    }
}
