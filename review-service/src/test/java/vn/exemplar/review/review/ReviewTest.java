package vn.exemplar.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.FIVE;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.KEY;
import static vn.exemplar.review.review.Reviews.NOMINATION;
import static vn.exemplar.review.review.Reviews.SESSION;
import static vn.exemplar.review.review.Reviews.SIX;
import static vn.exemplar.review.review.Reviews.attendanceChanged;
import static vn.exemplar.review.review.Reviews.ballot;
import static vn.exemplar.review.review.Reviews.counted;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.dossier;
import static vn.exemplar.review.review.Reviews.erased;
import static vn.exemplar.review.review.Reviews.failed;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.pinned;
import static vn.exemplar.review.review.Reviews.recognised;
import static vn.exemplar.review.review.Reviews.tieDecided;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.tiedAgain;
import static vn.exemplar.review.review.Reviews.voted;
import static vn.exemplar.review.review.Reviews.votedAgain;
import static vn.exemplar.review.review.Reviews.voting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.review.Electorate.VotingSeat;
import vn.exemplar.review.review.Results.ChairDecision;
import vn.exemplar.review.review.Results.CountedBallot;
import vn.exemplar.review.review.Results.Recognition;
import vn.exemplar.review.review.Results.RoundBallots;
import vn.exemplar.review.review.Results.RoundResult;
import vn.exemplar.review.review.Review.DeclarationOfMember;
import vn.exemplar.review.review.Review.Opening;
import vn.exemplar.review.review.ReviewEvent.BallotKeyDestroyed;
import vn.exemplar.review.session.Attendance;

class ReviewTest {

    @Test
    void an_opened_review_remembers_its_dossier_and_waits() {
        Review review = none().given(opened()).state();
        assertThat(review.opened()).isEqualTo(new Opening(NOMINATION, dossier(), "Lý Trúc Khanh", Acts.NOW, false));
        assertThat(review.stage()).isEqualTo(Stage.OPEN);
        assertThat(review.rule()).isNull();
        assertThat(review.exists()).isTrue();
        assertThat(none().state().exists()).isFalse();
    }

    @Test
    void r1_it_keeps_to_the_rule_that_was_pinned() {
        assertThat(none().given(opened(), pinned()).state().pinned()).isEqualTo(Rules.version(Rules.twoThirds()));
    }

    @Test
    void r4_the_last_declaration_of_a_member_counts() {
        Review review = none().given(
                        opened(),
                        declared("p04", Declaration.POSSIBLE),
                        declared("p03", Declaration.NONE),
                        declared("p04", Declaration.CONFLICT))
                .state();
        assertThat(review.declarations())
                .containsExactly(
                        new DeclarationOfMember("p03", Declaration.NONE, Acts.NOW),
                        new DeclarationOfMember("p04", Declaration.CONFLICT, Acts.NOW));
    }

    @Test
    void r4_the_nominee_and_who_declared_a_conflict_are_shut_out() {
        Review review = none().given(
                        opened(),
                        declared("p03", Declaration.NONE),
                        declared("p04", Declaration.CONFLICT),
                        declared("p05", Declaration.POSSIBLE))
                .state();
        assertThat(review.shutOut()).containsExactly("p07", "p04");
        assertThat(review.isShutOut("p04")).isTrue();
        assertThat(review.isShutOut("p07")).as("without having declared").isTrue();
        assertThat(review.isShutOut("p05")).isFalse();
        assertThat(none().given(opened(), declared("p07", Declaration.CONFLICT))
                        .state()
                        .shutOut())
                .containsExactly("p07");
        assertThat(none().given(opened(dossier(null))).state().shutOut()).isEmpty();
    }

    @Test
    void r8_an_open_vote_remembers_seats_room_and_sealed_ballots() {
        Voting voting = voting(SIX)
                .given(ballot("p03", Choice.AGREE), ballot("p01", Choice.ABSTAIN))
                .state()
                .voting();
        assertThat(voting.sessionId()).isEqualTo(SESSION);
        assertThat(voting.ballotKey()).isEqualTo(KEY);
        assertThat(voting.seats()).hasSize(9).contains(new VotingSeat("p01", CouncilRole.CHAIR));
        assertThat(voting.attendance()).isEqualTo(new Attendance(1, List.of(SIX)));
        assertThat(voting.ballots()).containsOnlyKeys("p01", "p03").containsEntry("p01", "CODE98/ABSTAIN");
        assertThat(voting.isRound(SESSION, 1)).isTrue();
        assertThat(voting.isRound(SESSION, 2)).isFalse();
        assertThat(voting.isRound("session-2", 1)).isFalse();
    }

    @Test
    void r7_the_room_of_a_vote_follows_who_comes_and_goes() {
        Review review = voting(SIX)
                .given(ballot("p03", Choice.AGREE), attendanceChanged(2, true, FIVE))
                .state();
        assertThat(review.voting().attendance()).isEqualTo(new Attendance(2, List.of(FIVE)));
        assertThat(review.voting().ballots()).containsOnlyKeys("p03");
        assertThat(review.electorate().eligible()).containsExactly(FIVE);
        assertThat(review.stage()).isEqualTo(Stage.VOTING);
    }

    @Test
    void r8_a_count_empties_the_ballot_box_and_a_new_round_begins_with_an_empty_one() {
        assertThat(voted(6, 1, 1).given(counted(1, 6, 1, 1)).state().voting().ballots())
                .isEmpty();
        Voting again = tied().given(votingOpened(2, EIGHT)).state().voting();
        assertThat(again.ballots()).isEmpty();
        assertThat(again.round()).isEqualTo(2);
    }

    @Test
    void r9_counts_and_results_of_every_round_are_kept() {
        Results results = votedAgain(6, 2, 0)
                .given(counted(2, 6, 2, 0), Reviews.result(2, "PASSED", 6, 2, 0, null))
                .state()
                .results();
        assertThat(results.rounds())
                .containsExactly(
                        new RoundResult(1, SESSION, "TIED", 4, 4, 0, 8, 6, "2/3", "RE_VOTE", Acts.NOW),
                        new RoundResult(2, SESSION, "PASSED", 6, 2, 0, 8, 6, "2/3", null, Acts.NOW));
        assertThat(results.latest()).isEqualTo(results.rounds().getLast());
        assertThat(results.counts()).extracting(RoundBallots::round).containsExactly(1, 2);
        assertThat(results.counts().getFirst().ballots())
                .hasSize(8)
                .startsWith(new CountedBallot("CODE90", Choice.DISAGREE));
        assertThat(results.ties()).isEqualTo(1);
        assertThat(tiedAgain().state().results().ties()).isEqualTo(2);
        assertThat(passed().state().results().ties()).isZero();
    }

    @Test
    void r9_the_stage_follows_the_result() {
        assertThat(voted(6, 1, 1).given(counted(1, 6, 1, 1)).state().stage()).isEqualTo(Stage.VOTING);
        assertThat(passed().state().stage()).isEqualTo(Stage.PASSED);
        assertThat(failed().state().stage()).isEqualTo(Stage.FAILED);
        assertThat(tied().state().stage()).isEqualTo(Stage.RE_VOTE_DUE);
        assertThat(tiedAgain().state().stage()).isEqualTo(Stage.CHAIR_VOTE_DUE);
        assertThat(tied().given(votingOpened(2, EIGHT)).state().stage()).isEqualTo(Stage.VOTING);
    }

    @Test
    void r9_the_chairs_decision_is_kept_with_the_name() {
        Review review = tiedAgain().given(tieDecided("DISAGREE", "FAILED")).state();
        assertThat(review.stage()).isEqualTo(Stage.FAILED);
        assertThat(review.results().chairDecision())
                .isEqualTo(new ChairDecision("p01", Choice.DISAGREE, "FAILED", Acts.NOW));
        assertThat(review.results().rounds()).hasSize(2);
        assertThat(review.results().counts()).hasSize(2);
    }

    @Test
    void r11_the_recognition_is_kept_with_its_number_and_ends_the_review() {
        Review review =
                tiedAgain().given(tieDecided("AGREE", "PASSED"), recognised()).state();
        assertThat(review.stage()).isEqualTo(Stage.RECOGNISED);
        assertThat(review.results().recognition())
                .isEqualTo(new Recognition(ReviewId.exemplar(NOMINATION), "15/QĐ-STTTT", Reviews.day()));
        assertThat(review.results().chairDecision()).isNotNull();
        assertThat(review.results().rounds()).hasSize(2);
        assertThat(review.results().counts()).hasSize(2);
    }

    @Test
    void n8_a_hold_remembers_where_the_review_stood() {
        Review held = voting(SIX).given(followed(Stage.HELD, null)).state();
        assertThat(held.stage()).isEqualTo(Stage.HELD);
        assertThat(held.heldFrom()).isEqualTo(Stage.VOTING);
        assertThat(held.voting().round()).isEqualTo(1);
    }

    @Test
    void r8_destroyed_keys_are_remembered_over_rounds() {
        Review review = tied().given(new BallotKeyDestroyed(ID, 1, Acts.NOW), votingOpened(2, EIGHT))
                .given(ballot(2, "p01", Choice.AGREE), attendanceChanged(2, false, SIX))
                .state();
        assertThat(review.voting().keysDestroyedUpTo()).isEqualTo(1);
        assertThat(review.voting().ballots()).containsOnlyKeys("p01");
        assertThat(none().given(opened()).state().voting().keysDestroyedUpTo()).isZero();
    }

    @Test
    void a4_an_erasure_takes_the_texts_and_leaves_the_review() {
        Review review = passed().given(erased()).state();
        assertThat(review.opened().nomineeName()).isEqualTo(Erased.TEXT);
        assertThat(review.opened().dossier()).isEqualTo(Erased.in(dossier()));
        assertThat(review.opened().erased()).isTrue();
        assertThat(review.opened().nominationId()).isEqualTo(NOMINATION);
        assertThat(review.opened().openedAt()).isEqualTo(Acts.NOW);
        assertThat(review.stage()).isEqualTo(Stage.PASSED);
        assertThat(review.results()).isEqualTo(passed().state().results());
    }

    @Test
    void a_review_is_about_its_nominee_and_a_collective_about_nobody() {
        assertThat(none().given(opened()).state().nominee()).isEqualTo("p07");
        assertThat(none().given(opened(dossier(null))).state().nominee()).isNull();
    }

    @Test
    void r3_on_a_day_those_vote_whose_seat_has_a_vote() {
        Review review =
                none().given(opened(), declared("p03", Declaration.NONE)).state();
        Electorate electorate =
                review.electorate(List.of(Councils.seatOf("p03"), Councils.withoutVote("p04")), List.of("p03", "p04"));
        assertThat(electorate.seats()).containsExactly(new VotingSeat("p03", CouncilRole.MEMBER));
        assertThat(electorate.present()).containsExactly("p03", "p04");
        assertThat(electorate.eligible()).containsExactly("p03");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_review_is_decided_by_result_recognition_or_withdrawal(Stage stage) {
        List<Stage> decided = List.of(Stage.PASSED, Stage.FAILED, Stage.RECOGNISED, Stage.CLOSED);
        assertThat(stage.isDecided()).isEqualTo(decided.contains(stage));
    }

    @Test
    void ids_follow_from_the_nomination_and_from_nothing_else() {
        assertThat(ReviewId.of("nomination-1")).isEqualTo(ReviewId.of("nomination-1"));
        assertThat(List.of(
                        ReviewId.of("nomination-1"),
                        ReviewId.of("nomination-2"),
                        ReviewId.exemplar("nomination-1"),
                        ReviewId.exemplar("nomination-2")))
                .doesNotHaveDuplicates();
    }
}
