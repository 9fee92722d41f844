package vn.exemplar.review.review.secretary.openvoting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.FIVE;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.KEY;
import static vn.exemplar.review.review.Reviews.SESSION;
import static vn.exemplar.review.review.Reviews.SIX;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.failed;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.opened;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.pinned;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.tiedAgain;
import static vn.exemplar.review.review.Reviews.voting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Fraction;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.ReviewEvent;
import vn.exemplar.review.review.ReviewEvent.VotingOpened;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.session.Attendance;

class OpenVotingTest {
    private static final RuleVersion TWO_THIRDS = Rules.version(Rules.twoThirds());

    @Test
    void r7_voting_opens_with_six_of_eight_present_after_the_nominee_is_recused() {
        declaredBy(SIX).when(open(1, SIX)).then(votingOpened(1, SIX));
    }

    @Test
    void r7_voting_does_not_open_without_quorum() {
        declaredBy(FIVE).when(open(1, FIVE)).refused("quorum-not-reached (R7)");
        assertThat(declaredBy(FIVE).when(open(1, FIVE)).refusal().details())
                .containsEntry("present", 5)
                .containsEntry("of", 8)
                .containsEntry("needed", 6);
    }

    @Test
    void r7_the_nominee_in_the_room_does_not_count_toward_the_quorum() {
        declaredBy(FIVE).when(open(1, "p01", "p02", "p03", "p04", "p05", "p07")).refused("quorum-not-reached (R7)");
    }

    @Test
    void r4_voting_does_not_open_before_every_present_member_has_declared() {
        declaredBy(FIVE).when(open(1, SIX)).refused("declarations-missing (R4) {members=p06}");
        declaredBy("p03", "p04", "p05", "p06")
                .when(open(1, SIX))
                .refused("declarations-missing (R4) {members=p01, p02}");
    }

    @Test
    void r4_who_is_absent_need_not_have_declared() {
        declaredBy(SIX)
                .given(declared("p08", Declaration.CONFLICT))
                .when(open(1, SIX))
                .event();
        declaredBy(SIX).when(open(1, SIX)).event();
    }

    @Test
    void r4_a_conflicted_chair_hands_over_to_the_vice_chair() {
        String[] present = {"p01", "p02", "p03", "p04", "p05", "p06", "p08"};
        declaredBy("p02", "p03", "p04", "p05", "p06", "p08")
                .given(declared("p01", Declaration.CONFLICT))
                .when(open(1, present))
                .then(votingOpened(1, List.of("p01", "p07"), "p02", 6, 7, 5, present));
    }

    @Test
    void r4_without_a_chair_or_vice_chair_nobody_presides() {
        String[] present = {"p03", "p04", "p05", "p06", "p08", "p09"};
        declaredBy(present).when(open(1, present)).refused("nobody-to-preside (R4)");
    }

    @Test
    void r7_a_quorum_cannot_be_had_from_nobody() {
        Scenario<Review, ReviewEvent> everybodyRecused = none().given(opened(), pinned());
        for (Seat seat : Councils.seats()) {
            everybodyRecused = everybodyRecused.given(declared(seat.memberId(), Declaration.CONFLICT));
        }
        everybodyRecused.when(open(1, EIGHT)).refused("quorum-not-reached (R7)");
    }

    @Test
    void r3_seats_without_a_vote_are_in_the_room_but_not_in_the_vote() {
        List<Seat> eightVote = Councils.seats().stream()
                .map(seat -> seat.memberId().equals("p09") ? Councils.withoutVote("p09") : seat)
                .toList();
        VotingOpened opened = (VotingOpened)
                declaredBy(EIGHT).when(open(1, eightVote, TWO_THIRDS, EIGHT)).event();
        assertThat(opened.seats()).extracting(VotingOpened.Seat::memberId).doesNotContain("p09");
        assertThat(opened.seats()).hasSize(8);
        assertThat(opened.present()).contains("p09");
        assertThat(List.of(opened.quorumPresent(), opened.quorumOf(), opened.quorumNeeded()))
                .containsExactly(7, 7, 5);
    }

    @Test
    void r1_a_review_without_a_rule_takes_the_one_it_was_convened_under() {
        none().given(opened()).given(declarations(SIX)).when(open(1, SIX)).then(pinned(), votingOpened(1, SIX));
    }

    @Test
    void r1_a_review_without_a_rule_is_judged_by_the_one_it_was_convened_under() {
        RuleVersion all = Rules.version(Rules.keepingConflictedInDenominator());
        none().given(opened())
                .given(declarations(FIVE))
                .when(open(1, Councils.seats(), all, FIVE))
                .refused("quorum-not-reached (R7)");
        none().given(opened())
                .given(declarations(SIX))
                .when(open(1, Councils.seats(), all, SIX))
                .then(
                        pinned(Rules.keepingConflictedInDenominator()),
                        votingOpened(1, List.of("p07"), "p01", 6, 9, 6, SIX));
    }

    @Test
    void r1_a_pinned_rule_is_kept_whatever_the_session_was_convened_under() {
        RuleVersion half = Rules.version(Rules.passing(new Fraction(1, 2)));
        declaredBy(SIX).when(open(1, Councils.seats(), half, SIX)).then(votingOpened(1, SIX));
    }

    @Test
    void r1_the_vote_stands_under_the_rule_and_its_pinning_under_none() {
        OpenVoting open = open(1, SIX);
        assertThat(declaredBy(SIX).when(open).ruleSet()).isEqualTo("quy-che#1");
        Review unpinned = none().given(opened()).given(declarations(SIX)).state();
        List<ReviewEvent> events = open.decide(unpinned);
        assertThat(open.ruleSet(unpinned, events.getFirst())).isNull();
        assertThat(open.ruleSet(unpinned, events.getLast())).isEqualTo("quy-che#1");
    }

    @Test
    void r8_a_round_opens_once() {
        voting(SIX).when(open(1, SIX)).refused("no-round-to-open (R8)");
        voting(SIX).when(open(2, SIX)).refused("no-round-to-open (R8)");
        declaredBy(SIX).when(open(2, SIX)).refused("no-round-to-open (R8)");
        declaredBy(SIX).when(open(0, SIX)).refused("no-round-to-open (R8)");
        assertThat(voting(SIX).when(open(2, SIX)).refusal().details())
                .containsEntry("stage", "VOTING")
                .containsEntry("round", 2);
    }

    @Test
    void r9_after_a_first_tie_there_is_a_second_round_and_then_none() {
        tied().when(open(2, EIGHT)).then(votingOpened(2, EIGHT));
        tied().when(open(1, EIGHT)).refused("no-round-to-open (R8)");
        tiedAgain().when(open(3, EIGHT)).refused("no-round-to-open (R8)");
    }

    @Test
    void r9_what_is_decided_is_not_voted_on_again() {
        passed().when(open(2, EIGHT)).refused("no-round-to-open (R8)");
        failed().when(open(2, EIGHT)).refused("no-round-to-open (R8)");
    }

    @Test
    void n8_a_held_nomination_is_not_voted_on_until_the_hold_is_released() {
        declaredBy(SIX).given(followed(Stage.HELD, null)).when(open(1, SIX)).refused("no-round-to-open (R8)");
        declaredBy(SIX)
                .given(followed(Stage.HELD, null), followed(Stage.OPEN, null))
                .when(open(1, SIX))
                .then(votingOpened(1, SIX));
    }

    @Test
    void r8_of_a_review_that_was_never_opened_there_is_no_vote() {
        none().when(open(1, SIX)).refused("review-unknown (R4)");
    }

    private static List<ReviewEvent> declarations(String... members) {
        return List.of(members).stream()
                .<ReviewEvent>map(member -> declared(member, Declaration.NONE))
                .toList();
    }

    private static OpenVoting open(int round, String... present) {
        return open(round, Councils.seats(), TWO_THIRDS, present);
    }

    private static OpenVoting open(int round, List<Seat> seated, RuleVersion convenedUnder, String... present) {
        Attendance attendance = new Attendance(1, List.of(present));
        return new OpenVoting(ID, SESSION, round, seated, attendance, convenedUnder, KEY, Acts.by("p09"));
    }
}
