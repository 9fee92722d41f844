package vn.exemplar.review.review.write.countballots;

import java.util.Comparator;
import java.util.List;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.write.Voting;
import vn.exemplar.review.review.write.countballots.BallotOpener.OpenedBallot;

/** All ballots of a round, opened together; sorted by tracking code, so that the order tells nothing. */
public record BallotCount(List<OpenedBallot> ballots, int setAside) {

    public static BallotCount of(Voting voting, Electorate electorate, BallotOpener opener) {
        List<OpenedBallot> opened = voting.ballots().entrySet().stream()
                .filter(ballot -> !electorate.isConflicted(ballot.getKey()))
                .map(ballot -> opener.open(voting.round(), ballot.getKey(), ballot.getValue()))
                .sorted(Comparator.comparing(OpenedBallot::trackingCode))
                .toList();
        return new BallotCount(opened, voting.ballots().size() - opened.size());
    }
}
