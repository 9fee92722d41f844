package vn.exemplar.review.review.keys;

import java.util.Optional;
import vn.exemplar.review.review.Choice;

/** The secrets of ballot boxes: outside the ledger, because they must be destroyed and the ledger forgets nothing. */
public interface BallotKeys {

    /** The box of a round: made on the first call, the same afterwards. */
    BallotBox prepare(String reviewId, int round);

    /** The box of the latest round whose key still exists. */
    Optional<BallotBox> latest(String reviewId);

    /** Opens ballots of the review; refuses each whose key no longer exists. */
    BallotOpener opener(String reviewId);

    /** Destroys the secrets of a round for good; a round never gets a second key. Idempotent. */
    void destroy(String reviewId, int round);

    /** Opens sealed ballots with the key of their round: always the same answer for the same ballot. */
    @FunctionalInterface
    interface BallotOpener {
        OpenedBallot open(int round, String memberId, String sealed);
    }

    record OpenedBallot(String trackingCode, Choice choice) {}
}
