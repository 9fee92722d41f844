package vn.exemplar.review.review.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.Acts.refusal;
import static vn.exemplar.review.review.Reviews.ballot;
import static vn.exemplar.review.review.Reviews.count;
import static vn.exemplar.review.review.Reviews.declare;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.openVoting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Seats;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.ReviewId;
import vn.exemplar.review.review.Reviews;
import vn.exemplar.review.review.events.BallotCast;
import vn.exemplar.review.review.events.BallotKeyDestroyed;
import vn.exemplar.review.review.events.BallotsCounted;
import vn.exemplar.review.review.events.BallotsCounted.Ballot;
import vn.exemplar.review.review.events.ExemplarRecognised;
import vn.exemplar.review.review.events.ResultComputed;
import vn.exemplar.review.review.events.TieDecidedByChair;
import vn.exemplar.review.review.write.castchairvote.CastChairVote;
import vn.exemplar.review.review.write.confirmkeydestruction.ConfirmKeyDestruction;
import vn.exemplar.review.review.write.recogniseexemplar.RecogniseExemplar;

class CountBallotsTest {
    private static final String[] EIGHT = {"p01", "p02", "p03", "p04", "p05", "p06", "p08", "p09"};

    private final AggregateTestFixture<Review> review = new AggregateTestFixture<>(Review.class);

    @Test
    void r9_six_of_eight_pass() {
        review.given(voted(6, 1, 1)).when(count()).expectEvents(counted(1, voted(6, 1, 1), 0), passed());
    }

    @Test
    void r9_five_of_eight_fail() {
        review.given(voted(5, 2, 1))
                .when(count())
                .expectEvents(counted(1, voted(5, 2, 1), 0), result(1, "FAILED", 5, 2, 1, null));
    }

    @Test
    void a2_a_result_comes_out_the_same_from_the_events_before_it() {
        List<Object> past = voted(6, 1, 1);
        past.add(counted(1, voted(6, 1, 1), 0));
        assertThat(new ResultFromBallots().again(past)).isEqualTo(passed());
        past.add(passed());
        assertThat(new ResultFromBallots().again(past))
                .as("later facts change nothing")
                .isEqualTo(passed());
    }

    @Test
    void a2_other_ballots_in_the_count_lead_to_another_result() {
        List<Object> past = voted(6, 1, 1);
        past.add(counted(1, voted(5, 2, 1), 0));
        assertThat(new ResultFromBallots().again(past)).isEqualTo(result(1, "FAILED", 5, 2, 1, null));
    }

    @Test
    void r8_a_second_count_changes_nothing() {
        review.given(voted(6, 1, 1))
                .andGiven(counted(1, voted(6, 1, 1), 0), passed())
                .when(count())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void r8_a_vote_is_not_counted_while_somebody_who_is_present_has_not_voted() {
        List<Object> past = voted(6, 1, 1);
        past.removeLast();
        review.given(past).when(count()).expectNoEvents().expectException(refusal("ballots-outstanding", "R8"));
    }

    @Test
    void r7_a_vote_that_lost_its_quorum_is_not_counted() {
        List<Object> past = open();
        past.addAll(ballots(1, 5, 0, 0));
        past.add(Reviews.attendanceChanged(2, true, "p01", "p02", "p03", "p04", "p05"));
        review.given(past).when(count()).expectException(refusal("ballots-below-quorum", "R7"));
    }

    @Test
    void r4_the_ballot_of_somebody_who_then_declares_a_conflict_is_set_aside_unopened() {
        List<Object> past = voted(6, 1, 1);
        List<Object> others = past.stream()
                .filter(event -> !(event instanceof BallotCast ballot
                        && ballot.memberId().equals("p09")))
                .toList();
        past.add(declared("p09", Declaration.CONFLICT));
        ResultComputed ofSeven = new ResultComputed(
                Reviews.ID,
                Reviews.NOMINATION,
                Reviews.SESSION,
                1,
                "PASSED",
                6,
                1,
                0,
                7,
                5,
                2,
                3,
                null,
                "quy-che",
                1,
                Acts.NOW);
        review.given(past).when(count()).expectEvents(counted(1, others, 1), ofSeven);
    }

    @Test
    void r8_nothing_to_count_before_a_vote_opened() {
        review.given(declaredBy(EIGHT)).when(count()).expectException(refusal("voting-not-open", "R8"));
    }

    @Test
    void r8_the_destruction_of_the_key_is_recorded_once() {
        ConfirmKeyDestruction confirm = new ConfirmKeyDestruction(Reviews.ID, 1, Acts.by("review-service"));
        List<Object> past = afterCount(voted(6, 1, 1), passed());
        review.given(past).when(confirm).expectEvents(new BallotKeyDestroyed(Reviews.ID, 1, Acts.NOW));
        past.add(new BallotKeyDestroyed(Reviews.ID, 1, Acts.NOW));
        review.given(past).when(confirm).expectNoEvents();
    }

    @Test
    void r9_a_tie_leads_to_one_re_vote_and_then_to_the_chair() {
        review.given(voted(4, 4, 0))
                .when(count())
                .expectEvents(counted(1, voted(4, 4, 0), 0), result(1, "TIED", 4, 4, 0, "RE_VOTE"));
        review.given(afterFirstTie()).when(openVoting(2, EIGHT)).expectEvents(votingOpened(2, EIGHT));
        review.given(inReVote(4, 4, 0))
                .when(count())
                .expectEvents(counted(2, inReVote(4, 4, 0), 0), result(2, "TIED", 4, 4, 0, "CHAIR_VOTE"));
    }

    @Test
    void r9_a_re_vote_that_is_no_tie_decides() {
        review.given(inReVote(6, 2, 0))
                .when(count())
                .expectEvents(counted(2, inReVote(6, 2, 0), 0), result(2, "PASSED", 6, 2, 0, null));
    }

    @Test
    void r9_the_chair_decides_the_second_tie_by_name() {
        review.given(afterSecondTie()).when(chairVote("p01", true)).expectEvents(decided("AGREE", "PASSED"));
        review.given(afterSecondTie()).when(chairVote("p01", false)).expectEvents(decided("DISAGREE", "FAILED"));
    }

    @Test
    void r9_nobody_but_who_presides_decides_a_tie() {
        review.given(afterSecondTie()).when(chairVote("p02", true)).expectException(refusal("not-presiding", "R9"));
        review.given(afterFirstTie()).when(chairVote("p01", true)).expectException(refusal("no-tie-to-decide", "R9"));
    }

    @Test
    void r11_the_director_recognises_after_a_passing_result() {
        review.given(afterCount(voted(6, 1, 1), passed())).when(recognise()).expectEvents(recognised());
    }

    @Test
    void r11_a_failing_or_missing_result_is_not_recognised() {
        review.given(afterCount(voted(5, 2, 1), result(1, "FAILED", 5, 2, 1, null)))
                .when(recognise())
                .expectException(refusal("result-not-passing", "R11"));
        review.given(voted(6, 1, 1)).when(recognise()).expectException(refusal("result-not-passing", "R11"));
    }

    @Test
    void r11_an_exemplar_is_recognised_once() {
        review.given(afterCount(voted(6, 1, 1), passed()))
                .andGiven(recognised())
                .when(recognise())
                .expectException(refusal("already-recognised", "R11"));
    }

    @Test
    void r4_declarations_end_with_the_result() {
        review.given(afterCount(voted(6, 1, 1), passed()))
                .when(declare("p03", Declaration.CONFLICT))
                .expectException(refusal("review-already-decided", "R4"));
    }

    private static List<Object> open() {
        List<Object> past = declaredBy(EIGHT);
        past.add(votingOpened(1, EIGHT));
        return past;
    }

    private static List<Object> voted(int agree, int disagree, int abstain) {
        List<Object> past = open();
        past.addAll(ballots(1, agree, disagree, abstain));
        return past;
    }

    private static List<BallotCast> ballots(int round, int agree, int disagree, int abstain) {
        List<BallotCast> ballots = new ArrayList<>();
        for (int i = 0; i < agree + disagree + abstain; i++) {
            Choice choice = i < agree ? Choice.AGREE : i < agree + disagree ? Choice.DISAGREE : Choice.ABSTAIN;
            ballots.add(ballot(round, EIGHT[i], choice));
        }
        return ballots;
    }

    private static List<Object> afterCount(List<Object> voted, ResultComputed result) {
        List<Object> past = new ArrayList<>(voted);
        past.add(counted(result.round(), voted, 0));
        past.add(result);
        return past;
    }

    private static List<Object> afterFirstTie() {
        return afterCount(voted(4, 4, 0), result(1, "TIED", 4, 4, 0, "RE_VOTE"));
    }

    private static List<Object> inReVote(int agree, int disagree, int abstain) {
        List<Object> past = afterFirstTie();
        past.add(votingOpened(2, EIGHT));
        past.addAll(ballots(2, agree, disagree, abstain));
        return past;
    }

    private static List<Object> afterSecondTie() {
        return afterCount(inReVote(4, 4, 0), result(2, "TIED", 4, 4, 0, "CHAIR_VOTE"));
    }

    private static BallotsCounted counted(int round, List<Object> past, int setAside) {
        List<Ballot> sorted = past.stream()
                .filter(event -> event instanceof BallotCast ballot && ballot.round() == round)
                .map(event -> ((BallotCast) event).sealed().split("/"))
                .map(parts -> new Ballot(parts[0], parts[1]))
                .sorted(Comparator.comparing(Ballot::trackingCode))
                .toList();
        return new BallotsCounted(Reviews.ID, Reviews.SESSION, round, sorted, setAside, Acts.NOW);
    }

    private static ResultComputed passed() {
        return result(1, "PASSED", 6, 1, 1, null);
    }

    private static ResultComputed result(
            int round, String outcome, int agree, int disagree, int abstain, @Nullable String nextStep) {
        return new ResultComputed(
                Reviews.ID,
                Reviews.NOMINATION,
                Reviews.SESSION,
                round,
                outcome,
                agree,
                disagree,
                abstain,
                8,
                6,
                2,
                3,
                nextStep,
                "quy-che",
                1,
                Acts.NOW);
    }

    private static CastChairVote chairVote(String memberId, boolean agrees) {
        return new CastChairVote(Reviews.ID, Reviews.SESSION, Seats.of(memberId), agrees, Acts.by(memberId));
    }

    private static TieDecidedByChair decided(String choice, String outcome) {
        return new TieDecidedByChair(
                Reviews.ID, Reviews.NOMINATION, Reviews.SESSION, 2, "p01", choice, outcome, 4, 4, 0, 8, 2, 3, Acts.NOW);
    }

    private static RecogniseExemplar recognise() {
        return new RecogniseExemplar(Reviews.ID, "15/QĐ-STTTT", Reviews.day(), Acts.by("p01"));
    }

    private static ExemplarRecognised recognised() {
        return new ExemplarRecognised(
                Reviews.ID,
                ReviewId.exemplar(Reviews.NOMINATION),
                Reviews.NOMINATION,
                Reviews.dossier().heading(),
                Reviews.dossier().summary(),
                "Lý Trúc Khanh",
                "15/QĐ-STTTT",
                Reviews.day());
    }
}
