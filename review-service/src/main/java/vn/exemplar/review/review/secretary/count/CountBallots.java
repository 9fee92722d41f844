package vn.exemplar.review.review.secretary.count;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted.Ballot;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.Voting;
import vn.exemplar.review.review.keys.BallotKeys.BallotOpener;
import vn.exemplar.review.review.keys.BallotKeys.OpenedBallot;

/** All ballots of a round, opened together; sorted by tracking code, so that the order tells nothing. */
record CountBallots(String subject, String sessionId, BallotOpener opener, Act act)
        implements Decision<Review, ReviewEvent> {

    @Override
    public List<ReviewEvent> decide(Review review) {
        Voting voting = review.voting();
        refuseUnless(review.exists(), () -> notFound("review-unknown", "R4"));
        refuseUnless(voting.sessionId().equals(sessionId), () -> conflict("voting-not-open", "R8"));
        if (review.stage() != Stage.VOTING) {
            return List.of();
        }
        Electorate electorate = review.electorate();
        long outstanding = outstanding(voting, electorate);
        refuseUnless(
                outstanding == 0, () -> conflict("ballots-outstanding", "R8").with("outstanding", outstanding));
        List<Entry<String, String>> valid = valid(voting, electorate);
        Quorum quorum = review.pinned()
                .rule()
                .quorum(electorate.seats().size(), electorate.recused().size(), valid.size());
        refuseUnless(
                quorum.isReached(),
                () -> conflict("ballots-below-quorum", "R7")
                        .with("of", quorum.of())
                        .with("needed", quorum.needed()));
        BallotsCounted counted = counted(voting, valid);
        return List.of(counted, ResultFromBallots.of(counted, review));
    }

    /** Whoever is present and may vote has voted; whoever does not want to is recorded as having left. */
    private static long outstanding(Voting voting, Electorate electorate) {
        return electorate.eligible().stream()
                .filter(member -> !voting.ballots().containsKey(member))
                .count();
    }

    /** Those of members without a conflict; a vote that lost its quorum before enough had voted is not counted. */
    private static List<Entry<String, String>> valid(Voting voting, Electorate electorate) {
        return voting.ballots().entrySet().stream()
                .filter(ballot -> !electorate.isConflicted(ballot.getKey()))
                .toList();
    }

    private BallotsCounted counted(Voting voting, List<Entry<String, String>> valid) {
        List<Ballot> ballots = valid.stream()
                .map(ballot -> opener.open(voting.round(), ballot.getKey(), ballot.getValue()))
                .sorted(Comparator.comparing(OpenedBallot::trackingCode))
                .map(ballot -> new Ballot(ballot.trackingCode(), ballot.choice().name()))
                .toList();
        int setAside = voting.ballots().size() - ballots.size();
        return new BallotsCounted(subject, sessionId, voting.round(), ballots, setAside, act.at());
    }

    @Override
    public @Nullable String ruleSet(Review review, ReviewEvent event) {
        return review.pinned().ruleSet();
    }
}
