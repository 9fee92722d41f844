package vn.exemplar.review.review.chair.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.SESSION;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.tieDecided;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.tiedAgain;

import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.ReviewEvent.TieDecidedByChair;
import vn.exemplar.review.review.Stage;

class CastChairVoteTest {

    @Test
    void r9_the_chair_decides_the_second_tie_by_name() {
        tiedAgain().when(vote("p01", true)).then(tieDecided("AGREE", "PASSED"));
        tiedAgain().when(vote("p01", false)).then(tieDecided("DISAGREE", "FAILED"));
    }

    @Test
    void r9_nobody_but_who_presides_decides_a_tie() {
        tiedAgain().when(vote("p02", true)).refused("not-presiding (R9)");
        tiedAgain().when(vote("p03", true)).refused("not-presiding (R9)");
        assertThat(tiedAgain().when(vote("p02", true)).refusal().recorded()).isTrue();
    }

    @Test
    void r4_a_conflicted_chair_hands_over_to_the_vice_chair() {
        tiedAgain()
                .given(declared("p01", Declaration.CONFLICT))
                .when(vote("p01", true))
                .refused("not-presiding (R9)");
        TieDecidedByChair decided = (TieDecidedByChair) tiedAgain()
                .given(declared("p01", Declaration.CONFLICT))
                .when(vote("p02", true))
                .event();
        assertThat(decided.decidedBy()).isEqualTo("p02");
    }

    @Test
    void r9_there_must_be_a_tie_that_nobody_votes_on_again() {
        tied().when(vote("p01", true)).refused("no-tie-to-decide (R9)");
        tiedAgain().given(tieDecided("AGREE", "PASSED")).when(vote("p01", true)).refused("no-tie-to-decide (R9)");
        tiedAgain().given(followed(Stage.HELD, null)).when(vote("p01", true)).refused("no-tie-to-decide (R9)");
    }

    @Test
    void r9_a_tie_is_decided_in_its_own_session() {
        tiedAgain()
                .when(new CastChairVote(ID, "session-2", Councils.seatOf("p01"), true, Acts.by("p01")))
                .refused("no-tie-to-decide (R9)");
    }

    @Test
    void r9_of_a_review_that_was_never_opened_there_is_no_tie() {
        none().when(vote("p01", true)).refused("review-unknown (R4)");
    }

    @Test
    void r1_it_stands_under_the_pinned_rule() {
        assertThat(tiedAgain().when(vote("p01", true)).ruleSet()).isEqualTo("quy-che#1");
    }

    private static CastChairVote vote(String memberId, boolean agrees) {
        return new CastChairVote(ID, SESSION, Councils.seatOf(memberId), agrees, Acts.by(memberId));
    }
}
