package vn.exemplar.review.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.exemplar.review.review.Electorate.VotingSeat;
import vn.exemplar.review.review.ReviewEvent.BallotCast;
import vn.exemplar.review.review.ReviewEvent.BallotKeyDestroyed;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.VotingAttendanceChanged;
import vn.exemplar.review.review.ReviewEvent.VotingOpened;
import vn.exemplar.review.session.Attendance;

/**
 * The latest round of an item's vote.
 *
 * @param ballots the sealed ballot of each member who has voted; none any more once they were opened
 * @param keysDestroyedUpTo the latest round whose key is destroyed
 */
public record Voting(
        String sessionId,
        int round,
        String ballotKey,
        List<VotingSeat> seats,
        Attendance attendance,
        Map<String, String> ballots,
        int keysDestroyedUpTo) {
    static final Voting NEVER = new Voting("", 0, "", List.of(), Attendance.NOBODY, Map.of(), 0);

    Voting after(VotingOpened start) {
        Attendance present = new Attendance(start.attendanceRevision(), start.present());
        List<VotingSeat> voting = start.seats().stream().map(VotingSeat::of).toList();
        return new Voting(
                start.sessionId(), start.round(), start.ballotKey(), voting, present, Map.of(), keysDestroyedUpTo);
    }

    Voting after(VotingAttendanceChanged change) {
        Attendance now = new Attendance(change.attendanceRevision(), change.present());
        return new Voting(sessionId, round, ballotKey, seats, now, ballots, keysDestroyedUpTo);
    }

    Voting after(BallotCast ballot) {
        Map<String, String> more = new TreeMap<>(ballots);
        more.put(ballot.memberId(), ballot.sealed());
        return new Voting(sessionId, round, ballotKey, seats, attendance, more, keysDestroyedUpTo);
    }

    Voting after(BallotsCounted counted) {
        return new Voting(sessionId, round, ballotKey, seats, attendance, Map.of(), keysDestroyedUpTo);
    }

    Voting after(BallotKeyDestroyed destroyed) {
        return new Voting(sessionId, round, ballotKey, seats, attendance, ballots, destroyed.round());
    }

    public boolean isRound(String ofSession, int number) {
        return sessionId.equals(ofSession) && round == number;
    }
}
