package vn.exemplar.review.review.member.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.FIVE;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.KEY;
import static vn.exemplar.review.review.Reviews.SESSION;
import static vn.exemplar.review.review.Reviews.SIX;
import static vn.exemplar.review.review.Reviews.attendanceChanged;
import static vn.exemplar.review.review.Reviews.ballot;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.sealed;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.voting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Stage;

class CastBallotTest {

    @Test
    void r8_a_member_casts_a_sealed_ballot() {
        voting(SIX).when(cast("p03", Choice.AGREE)).then(ballot("p03", Choice.AGREE));
    }

    @Test
    void r8_each_member_casts_exactly_one_ballot() {
        voting(SIX)
                .given(ballot("p03", Choice.AGREE))
                .when(cast("p03", Choice.DISAGREE))
                .refused("ballot-already-cast (R8)");
        voting(SIX)
                .given(ballot("p03", Choice.AGREE))
                .when(cast("p04", Choice.DISAGREE))
                .event();
    }

    @Test
    void r8_no_ballot_before_the_vote_opens_or_after_its_count() {
        declaredBy(SIX).when(cast("p03", Choice.AGREE)).refused("voting-not-open (R8)");
        passed().when(cast("p03", Choice.AGREE)).refused("voting-not-open (R8)");
        tied().when(cast("p03", Choice.AGREE)).refused("voting-not-open (R8)");
    }

    @Test
    void n8_no_ballot_while_the_nomination_is_held_or_after_it_was_withdrawn() {
        voting(SIX)
                .given(followed(Stage.HELD, null))
                .when(cast("p01", Choice.AGREE))
                .refused("voting-not-open (R8)");
        voting(SIX)
                .given(followed(Stage.CLOSED, 1))
                .when(cast("p01", Choice.AGREE))
                .refused("voting-not-open (R8)");
        voting(SIX)
                .given(followed(Stage.HELD, null), followed(Stage.VOTING, null))
                .when(cast("p01", Choice.AGREE))
                .event();
    }

    @Test
    void r8_a_ballot_is_taken_in_its_own_session_round_and_box_only() {
        voting(SIX)
                .when(new CastBallot(ID, SESSION, 1, seat("p03"), "another-key", "sealed", Acts.by("p03")))
                .refused("voting-not-open (R8)");
        voting(SIX)
                .when(new CastBallot(ID, SESSION, 2, seat("p03"), KEY, "sealed", Acts.by("p03")))
                .refused("voting-not-open (R8)");
        voting(SIX)
                .when(new CastBallot(ID, "session-2", 1, seat("p03"), KEY, "sealed", Acts.by("p03")))
                .refused("voting-not-open (R8)");
    }

    @Test
    void r8_in_a_re_vote_everybody_casts_a_new_ballot() {
        tied().given(votingOpened(2, EIGHT))
                .when(new CastBallot(ID, SESSION, 2, seat("p03"), KEY, sealed("p03", Choice.DISAGREE), Acts.by("p03")))
                .then(ballot(2, "p03", Choice.DISAGREE));
    }

    @Test
    void r7_who_is_not_in_the_room_does_not_vote() {
        voting(SIX)
                .given(declared("p08", Declaration.NONE))
                .when(cast("p08", Choice.AGREE))
                .refused("member-not-present (R7)");
    }

    @Test
    void r4_the_nominee_does_not_vote_even_without_having_declared() {
        voting(SIX).when(cast("p07", Choice.AGREE)).refused("conflicted-member-does-not-vote (R4)");
        assertThat(voting(SIX).when(cast("p07", Choice.AGREE)).refusal().recorded())
                .isTrue();
    }

    @Test
    void r4_who_declares_a_conflict_after_the_opening_does_not_vote() {
        voting("p01", "p02", "p03", "p04", "p05", "p06", "p08")
                .given(declared("p03", Declaration.CONFLICT))
                .when(cast("p03", Choice.AGREE))
                .refused("conflicted-member-does-not-vote (R4)");
    }

    @Test
    void r4_a_possible_conflict_does_not_keep_from_voting() {
        voting(SIX)
                .given(declared("p03", Declaration.POSSIBLE))
                .when(cast("p03", Choice.AGREE))
                .event();
    }

    @Test
    void r3_a_seat_without_a_vote_that_day_casts_no_ballot() {
        voting(SIX).when(cast(Councils.withoutVote("p03"), Choice.AGREE)).refused("no-vote-with-this-seat (R3)");
    }

    @Test
    void r3_a_seat_given_after_the_opening_casts_no_ballot() {
        voting(SIX)
                .when(cast(Councils.seat("p10", "VPS", CouncilRole.MEMBER), Choice.AGREE))
                .refused("no-vote-with-this-seat (R3)");
    }

    @Test
    void r7_without_quorum_nobody_votes_until_it_is_back() {
        voting(SIX)
                .given(attendanceChanged(2, true, FIVE))
                .when(cast("p03", Choice.AGREE))
                .refused("quorum-lost (R7)");
        assertThat(voting(SIX)
                        .given(attendanceChanged(2, true, FIVE))
                        .when(cast("p03", Choice.AGREE))
                        .refusal()
                        .details())
                .containsEntry("present", 5)
                .containsEntry("of", 8)
                .containsEntry("needed", 6);
        voting(SIX)
                .given(attendanceChanged(2, true, FIVE), attendanceChanged(3, false, SIX))
                .when(cast("p03", Choice.AGREE))
                .then(ballot("p03", Choice.AGREE));
    }

    @Test
    void r7_a_late_conflict_can_cost_the_quorum() {
        voting(SIX)
                .given(declared("p06", Declaration.CONFLICT))
                .when(cast("p03", Choice.AGREE))
                .event();
        voting(SIX)
                .given(declared("p06", Declaration.CONFLICT), attendanceChanged(2, true, "p01", "p02", "p03", "p04"))
                .when(cast("p03", Choice.AGREE))
                .refused("quorum-lost (R7)");
    }

    @Test
    void r4_a_latecomer_votes_only_after_declaring() {
        String[] seven = {"p01", "p02", "p03", "p04", "p05", "p06", "p08"};
        voting(SIX)
                .given(attendanceChanged(2, false, seven))
                .when(cast("p08", Choice.AGREE))
                .refused("declaration-missing (R4)");
        voting(SIX)
                .given(attendanceChanged(2, false, seven), declared("p08", Declaration.NONE))
                .when(cast("p08", Choice.AGREE))
                .then(ballot("p08", Choice.AGREE));
    }

    @Test
    void r8_of_a_review_that_was_never_opened_there_is_no_vote() {
        none().when(cast("p03", Choice.AGREE)).refused("review-unknown (R4)");
    }

    @Test
    void r1_a_ballot_stands_under_the_pinned_rule() {
        assertThat(voting(SIX).when(cast("p03", Choice.AGREE)).ruleSet()).isEqualTo("quy-che#1");
    }

    private static CastBallot cast(String memberId, Choice choice) {
        return cast(seat(memberId), choice);
    }

    private static CastBallot cast(Seat seat, Choice choice) {
        String member = seat.memberId();
        return new CastBallot(ID, SESSION, 1, seat, KEY, sealed(member, choice), Acts.by(member));
    }

    private static Seat seat(String memberId) {
        return Councils.seatOf(memberId);
    }
}
