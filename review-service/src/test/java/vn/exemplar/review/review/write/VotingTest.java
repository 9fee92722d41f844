package vn.exemplar.review.review.write;

import static vn.exemplar.review.Acts.refusal;
import static vn.exemplar.review.review.Reviews.attendance;
import static vn.exemplar.review.review.Reviews.attendanceChanged;
import static vn.exemplar.review.review.Reviews.ballot;
import static vn.exemplar.review.review.Reviews.cast;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.openVoting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.council.Seats;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Reviews;
import vn.exemplar.review.review.events.VotingOpened;
import vn.exemplar.review.review.write.castballot.CastBallot;

class VotingTest {
    private static final String[] SIX = {"p01", "p02", "p03", "p04", "p05", "p06"};
    private static final String[] FIVE = {"p01", "p02", "p03", "p04", "p05"};

    private final AggregateTestFixture<Review> review = new AggregateTestFixture<>(Review.class);

    @Test
    void r7_voting_opens_with_six_of_eight_present_after_the_nominee_is_recused() {
        review.given(declaredBy(SIX)).when(openVoting(1, SIX)).expectEvents(votingOpened(1, SIX));
    }

    @Test
    void r7_voting_does_not_open_without_quorum() {
        review.given(declaredBy(FIVE))
                .when(openVoting(1, FIVE))
                .expectNoEvents()
                .expectException(refusal("quorum-not-reached", "R7"));
    }

    @Test
    void r7_the_nominee_in_the_room_does_not_count_toward_the_quorum() {
        review.given(declaredBy(FIVE))
                .when(openVoting(1, "p01", "p02", "p03", "p04", "p05", "p07"))
                .expectException(refusal("quorum-not-reached", "R7"));
    }

    @Test
    void r4_voting_does_not_open_before_every_present_member_has_declared() {
        review.given(declaredBy(FIVE)).when(openVoting(1, SIX)).expectException(refusal("declarations-missing", "R4"));
    }

    @Test
    void r4_a_conflicted_chair_hands_over_to_the_vice_chair() {
        List<Object> past = declaredBy("p02", "p03", "p04", "p05", "p06", "p08");
        past.add(declared("p01", Declaration.CONFLICT));
        String[] present = {"p01", "p02", "p03", "p04", "p05", "p06", "p08"};
        VotingOpened expected = new VotingOpened(
                Reviews.ID,
                Reviews.SESSION,
                1,
                Reviews.KEY,
                votingOpened(1).seats(),
                1,
                Arrays.asList(present),
                List.of("p01", "p07"),
                "p02",
                6,
                7,
                5,
                Acts.NOW);
        review.given(past).when(openVoting(1, present)).expectEvents(expected);
    }

    @Test
    void r4_without_a_chair_or_vice_chair_nobody_presides() {
        String[] present = {"p03", "p04", "p05", "p06", "p08", "p09"};
        review.given(declaredBy(present))
                .when(openVoting(1, present))
                .expectException(refusal("nobody-to-preside", "R4"));
    }

    @Test
    void r1_a_review_without_a_rule_takes_the_one_it_was_convened_under() {
        List<Object> past = new ArrayList<>(declaredBy(SIX));
        past.remove(Reviews.pinned());
        review.given(past).when(openVoting(1, SIX)).expectEvents(Reviews.pinned(), votingOpened(1, SIX));
    }

    @Test
    void a_round_opens_once() {
        review.given(open(SIX)).when(openVoting(1, SIX)).expectException(refusal("no-round-to-open", "R8"));
        review.given(declaredBy(SIX)).when(openVoting(2, SIX)).expectException(refusal("no-round-to-open", "R8"));
    }

    @Test
    void r8_a_member_casts_a_sealed_ballot() {
        review.given(open(SIX)).when(cast("p03", Choice.AGREE)).expectEvents(ballot("p03", Choice.AGREE));
    }

    @Test
    void r8_each_member_casts_exactly_one_ballot() {
        review.given(open(SIX))
                .andGiven(ballot("p03", Choice.AGREE))
                .when(cast("p03", Choice.DISAGREE))
                .expectNoEvents()
                .expectException(refusal("ballot-already-cast", "R8"));
    }

    @Test
    void r8_no_ballot_before_the_vote_opens() {
        review.given(declaredBy(SIX)).when(cast("p03", Choice.AGREE)).expectException(refusal("voting-not-open", "R8"));
    }

    @Test
    void r8_a_ballot_that_is_sealed_to_another_key_is_not_taken() {
        CastBallot foreign = new CastBallot(
                Reviews.ID, Reviews.SESSION, 1, Seats.of("p03"), "another-key", "sealed", Acts.by("p03"));
        review.given(open(SIX)).when(foreign).expectException(refusal("voting-not-open", "R8"));
    }

    @Test
    void r7_who_is_not_in_the_room_does_not_vote() {
        List<Object> past = open(SIX);
        past.add(declared("p08", Declaration.NONE));
        review.given(past).when(cast("p08", Choice.AGREE)).expectException(refusal("member-not-present", "R7"));
    }

    @Test
    void r4_the_nominee_does_not_vote_even_without_having_declared() {
        review.given(open(SIX))
                .when(cast("p07", Choice.AGREE))
                .expectException(refusal("conflicted-member-does-not-vote", "R4"));
    }

    @Test
    void r4_who_declares_a_conflict_after_the_opening_does_not_vote() {
        review.given(open("p01", "p02", "p03", "p04", "p05", "p06", "p08"))
                .andGiven(declared("p03", Declaration.CONFLICT))
                .when(cast("p03", Choice.AGREE))
                .expectException(refusal("conflicted-member-does-not-vote", "R4"));
    }

    @Test
    void r3_a_seat_without_a_vote_that_day_casts_no_ballot() {
        Seat withoutVote = new Seat("p03", "VPS", CouncilRole.MEMBER, false, LocalDate.MIN, LocalDate.MAX);
        CastBallot command =
                new CastBallot(Reviews.ID, Reviews.SESSION, 1, withoutVote, Reviews.KEY, "sealed", Acts.by("p03"));
        review.given(open(SIX)).when(command).expectException(refusal("no-vote-with-this-seat", "R3"));
    }

    @Test
    void r7_a_departure_that_breaks_the_quorum_suspends_the_vote() {
        review.given(open(SIX)).when(attendance(2, FIVE)).expectEvents(attendanceChanged(2, true, FIVE));
        review.given(open(SIX))
                .andGiven(attendanceChanged(2, true, FIVE))
                .when(cast("p03", Choice.AGREE))
                .expectException(refusal("quorum-lost", "R7"));
    }

    @Test
    void r7_the_vote_resumes_when_the_quorum_is_back() {
        review.given(open(SIX))
                .andGiven(attendanceChanged(2, true, FIVE), attendanceChanged(3, false, SIX))
                .when(cast("p03", Choice.AGREE))
                .expectEvents(ballot("p03", Choice.AGREE));
    }

    @Test
    void r7_older_news_of_the_room_and_news_of_other_sessions_change_nothing() {
        review.given(open(SIX))
                .andGiven(attendanceChanged(3, false, SIX))
                .when(attendance(2, FIVE))
                .expectNoEvents();
        review.given(declaredBy(SIX)).when(attendance(2, FIVE)).expectNoEvents();
    }

    @Test
    void r4_a_latecomer_votes_only_after_declaring() {
        review.given(open(SIX))
                .andGiven(attendanceChanged(2, false, "p01", "p02", "p03", "p04", "p05", "p06", "p08"))
                .when(cast("p08", Choice.AGREE))
                .expectException(refusal("declaration-missing", "R4"));
    }

    private static List<Object> open(String... present) {
        List<Object> past = declaredBy(present);
        past.add(votingOpened(1, present));
        return past;
    }
}
