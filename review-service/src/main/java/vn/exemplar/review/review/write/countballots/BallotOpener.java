package vn.exemplar.review.review.write.countballots;

import vn.exemplar.review.review.Choice;

/** Opens sealed ballots with the key of their round: always the same answer for the same ballot. */
@FunctionalInterface
public interface BallotOpener {

    OpenedBallot open(int round, String memberId, String sealed);

    record OpenedBallot(String trackingCode, Choice choice) {}
}
