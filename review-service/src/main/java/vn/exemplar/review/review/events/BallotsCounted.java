package vn.exemplar.review.review.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/**
 * @param ballots every counted ballot, sorted by tracking code
 * @param setAside ballots of members who declared a conflict after casting; they were never opened
 */
@StoredType("review.BallotsCounted.v1")
public record BallotsCounted(
        String reviewId, String sessionId, int round, List<Ballot> ballots, int setAside, Instant countedAt)
        implements ReviewEvent {

    public record Ballot(String trackingCode, String choice) {}
}
