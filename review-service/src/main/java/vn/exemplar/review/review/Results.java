package vn.exemplar.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.VoteResult.Outcome;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.ExemplarRecognised;
import vn.exemplar.review.review.ReviewEvent.ResultComputed;
import vn.exemplar.review.review.ReviewEvent.TieDecidedByChair;

/** What counted rounds, the chair and the director have brought; of an open round there is nothing in it. */
public record Results(
        List<RoundResult> rounds,
        List<RoundBallots> counts,
        @Nullable ChairDecision chairDecision,
        @Nullable Recognition recognition) {
    static final Results NONE = new Results(List.of(), List.of(), null, null);

    public record RoundResult(
            int round,
            String sessionId,
            String outcome,
            int agree,
            int disagree,
            int abstain,
            int base,
            int needed,
            String passMark,
            @Nullable String nextStep,
            Instant countedAt) {

        static RoundResult of(ResultComputed event) {
            return new RoundResult(
                    event.round(),
                    event.sessionId(),
                    event.outcome(),
                    event.agree(),
                    event.disagree(),
                    event.abstain(),
                    event.base(),
                    event.needed(),
                    event.passNumerator() + "/" + event.passDenominator(),
                    event.nextStep(),
                    event.countedAt());
        }
    }

    public record RoundBallots(int round, int setAside, List<CountedBallot> ballots) {}

    public record CountedBallot(String trackingCode, Choice choice) {}

    public record ChairDecision(String decidedBy, Choice choice, String outcome, Instant decidedAt) {}

    public record Recognition(String exemplarId, String decisionNumber, LocalDate decidedOn) {}

    Results after(BallotsCounted counted) {
        List<CountedBallot> ballots = counted.ballots().stream()
                .map(ballot -> new CountedBallot(ballot.trackingCode(), Choice.valueOf(ballot.choice())))
                .toList();
        RoundBallots count = new RoundBallots(counted.round(), counted.setAside(), ballots);
        return new Results(rounds, and(counts, count), chairDecision, recognition);
    }

    Results after(ResultComputed result) {
        return new Results(and(rounds, RoundResult.of(result)), counts, chairDecision, recognition);
    }

    Results after(TieDecidedByChair tie) {
        ChairDecision decision =
                new ChairDecision(tie.decidedBy(), Choice.valueOf(tie.choice()), tie.outcome(), tie.decidedAt());
        return new Results(rounds, counts, decision, recognition);
    }

    Results after(ExemplarRecognised recognised) {
        return new Results(
                rounds,
                counts,
                chairDecision,
                new Recognition(recognised.exemplarId(), recognised.decisionNumber(), recognised.decidedOn()));
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    public RoundResult latest() {
        return rounds.getLast();
    }

    public int ties() {
        return Math.toIntExact(rounds.stream()
                .filter(round -> Outcome.valueOf(round.outcome()) == Outcome.TIED)
                .count());
    }
}
