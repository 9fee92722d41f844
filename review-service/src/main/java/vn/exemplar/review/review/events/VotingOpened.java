package vn.exemplar.review.review.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/**
 * @param seats every seat with a vote that day
 * @param present who attends, as of the session's {@code attendanceRevision}
 * @param ballotKey public key of this round's ballot box, Base64
 */
@StoredType("review.VotingOpened.v1")
public record VotingOpened(
        String reviewId,
        String sessionId,
        int round,
        String ballotKey,
        List<Seat> seats,
        int attendanceRevision,
        List<String> present,
        List<String> recused,
        String presidedBy,
        int quorumPresent,
        int quorumOf,
        int quorumNeeded,
        Instant openedAt)
        implements ReviewEvent {

    public record Seat(String memberId, String role) {}
}
