package vn.exemplar.review.review.secretary.count;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.audit.RecomputedDecision;
import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.Tally;
import vn.exemplar.review.regulation.VoteResult;
import vn.exemplar.review.regulation.VotingRule.TieStep;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.ResultComputed;

/** The result of a vote, from nothing but what the ledger holds: so it comes out the same whenever it is asked again. */
@Component
class ResultFromBallots implements RecomputedDecision<ResultComputed> {

    @Override
    public Class<ResultComputed> decision() {
        return ResultComputed.class;
    }

    @Override
    public ResultComputed again(List<Object> before) {
        Review review = Review.NONE;
        @Nullable BallotsCounted latest = null;
        for (Object event : before) {
            review = review.after((ReviewEvent) event);
            latest = event instanceof BallotsCounted counted ? counted : latest;
        }
        return of(requireNonNull(latest), review);
    }

    static ResultComputed of(BallotsCounted counted, Review review) {
        Electorate electorate = review.electorate();
        RuleVersion version = review.pinned();
        Fraction passMark = version.rule().passMark();
        Tally tally = tally(counted);
        VoteResult result = version.rule()
                .judge(
                        tally,
                        electorate.seats().size(),
                        electorate.recused().size(),
                        review.results().ties());
        TieStep nextStep = result.nextStep();
        return new ResultComputed(
                counted.reviewId(),
                review.opened().nominationId(),
                counted.sessionId(),
                counted.round(),
                result.outcome().name(),
                tally.agree(),
                tally.disagree(),
                tally.abstain(),
                result.base(),
                result.needed(),
                passMark.numerator(),
                passMark.denominator(),
                nextStep == null ? null : nextStep.name(),
                version.regulationId(),
                version.version(),
                counted.countedAt());
    }

    private static Tally tally(BallotsCounted counted) {
        Map<String, Long> votes = counted.ballots().stream()
                .collect(Collectors.groupingBy(BallotsCounted.Ballot::choice, Collectors.counting()));
        return new Tally(number(votes, Choice.AGREE), number(votes, Choice.DISAGREE), number(votes, Choice.ABSTAIN));
    }

    private static int number(Map<String, Long> votes, Choice choice) {
        return Math.toIntExact(votes.getOrDefault(choice.name(), 0L));
    }
}
