package vn.exemplar.review.review.secretary.count;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.FIVE;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.SESSION;
import static vn.exemplar.review.review.Reviews.attendanceChanged;
import static vn.exemplar.review.review.Reviews.ballots;
import static vn.exemplar.review.review.Reviews.counted;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.result;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.tiedAgain;
import static vn.exemplar.review.review.Reviews.voted;
import static vn.exemplar.review.review.Reviews.votedAgain;
import static vn.exemplar.review.review.Reviews.voting;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted.Ballot;
import vn.exemplar.review.review.ReviewEvent.ResultComputed;
import vn.exemplar.review.review.Reviews;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.keys.BallotKeys.BallotOpener;
import vn.exemplar.review.review.keys.BallotKeys.OpenedBallot;

class CountBallotsTest {
    private static final BallotOpener PLAIN_TEXT =
            (round, memberId, text) -> new OpenedBallot(text.split("/")[0], Choice.valueOf(text.split("/")[1]));
    private static final CountBallots COUNT = new CountBallots(ID, SESSION, PLAIN_TEXT, Acts.by("p09"));

    @Test
    void r9_six_of_eight_pass() {
        voted(6, 1, 1).when(COUNT).then(counted(1, 6, 1, 1), result(1, "PASSED", 6, 1, 1, null));
    }

    @Test
    void r9_five_of_eight_fail() {
        voted(5, 2, 1).when(COUNT).then(counted(1, 5, 2, 1), result(1, "FAILED", 5, 2, 1, null));
    }

    @Test
    void r8_the_count_is_sorted_by_tracking_code_and_names_no_member() {
        BallotsCounted count =
                (BallotsCounted) voted(6, 1, 1).when(COUNT).events().getFirst();
        assertThat(count.ballots()).extracting(Ballot::trackingCode).isSorted().hasSize(8);
        for (String member : EIGHT) {
            assertThat(count.toString()).doesNotContain(member);
        }
    }

    @Test
    void r8_each_ballot_is_opened_with_its_round_and_its_member() {
        List<String> opened = new ArrayList<>();
        BallotOpener noting = (round, memberId, text) -> {
            opened.add(round + " " + memberId);
            return PLAIN_TEXT.open(round, memberId, text);
        };
        votedAgain(6, 2, 0)
                .when(new CountBallots(ID, SESSION, noting, Acts.by("p09")))
                .events();
        assertThat(opened).containsExactly("2 p01", "2 p02", "2 p03", "2 p04", "2 p05", "2 p06", "2 p08", "2 p09");
    }

    @Test
    void r8_a_second_count_changes_nothing() {
        passed().when(COUNT).thenNothing();
        tied().when(COUNT).thenNothing();
        tiedAgain().when(COUNT).thenNothing();
    }

    @Test
    void n8_a_vote_whose_nomination_is_held_or_withdrawn_is_not_counted() {
        voted(6, 1, 1).given(followed(Stage.HELD, null)).when(COUNT).thenNothing();
        voted(6, 1, 1).given(followed(Stage.CLOSED, 1)).when(COUNT).thenNothing();
    }

    @Test
    void r8_a_vote_is_not_counted_while_somebody_who_is_present_has_not_voted() {
        voting(EIGHT).given(ballots(1, 6, 1, 0)).when(COUNT).refused("ballots-outstanding (R8) {outstanding=1}");
        voting(EIGHT).given(ballots(1, 5, 0, 0)).when(COUNT).refused("ballots-outstanding (R8) {outstanding=3}");
    }

    @Test
    void r8_who_left_without_voting_is_not_waited_for() {
        voting(EIGHT)
                .given(ballots(1, 6, 1, 0))
                .given(attendanceChanged(2, false, "p01", "p02", "p03", "p04", "p05", "p06", "p08"))
                .when(COUNT)
                .then(counted(1, 6, 1, 0), result(1, "PASSED", 6, 1, 0, null));
    }

    @Test
    void r8_who_voted_and_left_has_voted() {
        voted(6, 1, 1)
                .given(attendanceChanged(2, true, FIVE))
                .when(COUNT)
                .then(counted(1, 6, 1, 1), result(1, "PASSED", 6, 1, 1, null));
    }

    @Test
    void r7_ballots_that_make_up_no_quorum_are_not_counted() {
        voting(EIGHT)
                .given(ballots(1, 5, 0, 0))
                .given(attendanceChanged(2, true, FIVE))
                .when(COUNT)
                .refused("ballots-below-quorum (R7)");
        assertThat(voting(EIGHT)
                        .given(ballots(1, 5, 0, 0))
                        .given(attendanceChanged(2, true, FIVE))
                        .when(COUNT)
                        .refusal()
                        .details())
                .containsEntry("of", 8)
                .containsEntry("needed", 6);
    }

    @Test
    void r4_the_ballot_of_somebody_who_then_declares_a_conflict_is_set_aside_unopened() {
        BallotOpener neverOfTheConflicted = (round, memberId, text) -> {
            assertThat(memberId).isNotEqualTo("p09");
            return PLAIN_TEXT.open(round, memberId, text);
        };
        voted(6, 1, 1)
                .given(declared("p09", Declaration.CONFLICT))
                .when(new CountBallots(ID, SESSION, neverOfTheConflicted, Acts.by("p09")))
                .then(counted(1, ballots(1, 6, 1, 0).stream(), 1), ofSeven("PASSED", 6, 1));
    }

    @Test
    void r4_ballots_set_aside_count_toward_no_quorum() {
        voting(EIGHT)
                .given(ballots(1, 5, 0, 0))
                .given(declared("p05", Declaration.CONFLICT))
                .given(attendanceChanged(2, true, "p01", "p02", "p03", "p04"))
                .when(COUNT)
                .refused("ballots-below-quorum (R7)");
    }

    @Test
    void r8_nothing_to_count_before_a_vote_opened_or_in_another_session() {
        declaredBy(EIGHT).when(COUNT).refused("voting-not-open (R8)");
        voted(6, 1, 1)
                .when(new CountBallots(ID, "session-2", PLAIN_TEXT, Acts.by("p09")))
                .refused("voting-not-open (R8)");
        none().when(COUNT).refused("review-unknown (R4)");
    }

    @Test
    void r9_a_tie_leads_to_one_re_vote_and_then_to_the_chair() {
        voted(4, 4, 0).when(COUNT).then(counted(1, 4, 4, 0), result(1, "TIED", 4, 4, 0, "RE_VOTE"));
        votedAgain(4, 4, 0).when(COUNT).then(counted(2, 4, 4, 0), result(2, "TIED", 4, 4, 0, "CHAIR_VOTE"));
    }

    @Test
    void r9_a_re_vote_that_is_no_tie_decides() {
        votedAgain(6, 2, 0).when(COUNT).then(counted(2, 6, 2, 0), result(2, "PASSED", 6, 2, 0, null));
        votedAgain(5, 3, 0).when(COUNT).then(counted(2, 5, 3, 0), result(2, "FAILED", 5, 3, 0, null));
    }

    @Test
    void r9_every_outcome_of_eight_ballots_follows_from_its_figures() {
        for (int agree = 0; agree <= 8; agree++) {
            for (int disagree = 0; agree + disagree <= 8; disagree++) {
                Scenario<Review, ReviewEvent> voted = voted(agree, disagree, 8 - agree - disagree);
                ResultComputed result =
                        (ResultComputed) voted.when(COUNT).events().getLast();
                String expected = agree >= 6 ? "PASSED" : agree == disagree && agree > 0 ? "TIED" : "FAILED";
                assertThat(result.outcome()).as("%d:%d", agree, disagree).isEqualTo(expected);
                assertThat(List.of(result.agree(), result.disagree(), result.abstain()))
                        .containsExactly(agree, disagree, 8 - agree - disagree);
            }
        }
    }

    @Test
    void r1_count_and_result_stand_under_the_pinned_rule() {
        Review voted = voted(6, 1, 1).state();
        for (ReviewEvent event : COUNT.decide(voted)) {
            assertThat(COUNT.ruleSet(voted, event)).isEqualTo("quy-che#1");
        }
    }

    @Test
    void a2_a_result_comes_out_the_same_from_the_events_before_it() {
        List<Object> past = past(voted(6, 1, 1).given(counted(1, 6, 1, 1)));
        ResultComputed passed = result(1, "PASSED", 6, 1, 1, null);
        assertThat(new ResultFromBallots().decision()).isEqualTo(ResultComputed.class);
        assertThat(new ResultFromBallots().again(past)).isEqualTo(passed);
        past.add(passed);
        assertThat(new ResultFromBallots().again(past))
                .as("later facts change nothing")
                .isEqualTo(passed);
    }

    @Test
    void a2_other_ballots_in_the_count_lead_to_another_result() {
        assertThat(new ResultFromBallots().again(past(voted(6, 1, 1).given(counted(1, 5, 2, 1)))))
                .isEqualTo(result(1, "FAILED", 5, 2, 1, null));
    }

    @Test
    void a2_the_second_tie_comes_out_again_as_the_second() {
        assertThat(new ResultFromBallots().again(past(votedAgain(4, 4, 0).given(counted(2, 4, 4, 0)))))
                .isEqualTo(result(2, "TIED", 4, 4, 0, "CHAIR_VOTE"));
    }

    private static List<Object> past(Scenario<Review, ReviewEvent> scenario) {
        return new ArrayList<>(scenario.past());
    }

    private static ResultComputed ofSeven(String outcome, int agree, int disagree) {
        return new ResultComputed(
                ID,
                Reviews.NOMINATION,
                SESSION,
                1,
                outcome,
                agree,
                disagree,
                0,
                7,
                5,
                2,
                3,
                null,
                "quy-che",
                1,
                Acts.NOW);
    }
}
