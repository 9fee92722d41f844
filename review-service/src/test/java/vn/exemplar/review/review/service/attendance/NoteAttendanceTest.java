package vn.exemplar.review.review.service.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.review.Reviews.EIGHT;
import static vn.exemplar.review.review.Reviews.FIVE;
import static vn.exemplar.review.review.Reviews.ID;
import static vn.exemplar.review.review.Reviews.SESSION;
import static vn.exemplar.review.review.Reviews.SIX;
import static vn.exemplar.review.review.Reviews.attendanceChanged;
import static vn.exemplar.review.review.Reviews.declared;
import static vn.exemplar.review.review.Reviews.declaredBy;
import static vn.exemplar.review.review.Reviews.followed;
import static vn.exemplar.review.review.Reviews.none;
import static vn.exemplar.review.review.Reviews.passed;
import static vn.exemplar.review.review.Reviews.tied;
import static vn.exemplar.review.review.Reviews.voting;
import static vn.exemplar.review.review.Reviews.votingOpened;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.ReviewEvent.VotingAttendanceChanged;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.session.Attendance;

class NoteAttendanceTest {

    @Test
    void r7_a_departure_that_breaks_the_quorum_suspends_the_vote() {
        voting(SIX).when(note(2, FIVE)).then(attendanceChanged(2, true, FIVE));
    }

    @Test
    void r7_an_arrival_that_restores_it_lets_the_vote_go_on() {
        voting(SIX).given(attendanceChanged(2, true, FIVE)).when(note(3, SIX)).then(attendanceChanged(3, false, SIX));
    }

    @Test
    void r7_older_news_of_the_room_and_the_same_news_again_change_nothing() {
        voting(SIX).given(attendanceChanged(3, false, SIX)).when(note(2, FIVE)).thenNothing();
        voting(SIX).given(attendanceChanged(3, false, SIX)).when(note(3, FIVE)).thenNothing();
        voting(SIX).when(note(1, FIVE)).thenNothing();
    }

    @Test
    void r7_news_of_other_sessions_change_nothing() {
        voting(SIX)
                .when(new NoteAttendance(ID, "session-2", new Attendance(2, List.of(FIVE)), Acts.by("review-service")))
                .thenNothing();
    }

    @Test
    void r7_only_an_open_vote_is_told() {
        declaredBy(SIX).when(note(2, FIVE)).thenNothing();
        passed().when(note(2, FIVE)).thenNothing();
        tied().when(note(2, FIVE)).thenNothing();
        voting(SIX).given(followed(Stage.HELD, null)).when(note(2, FIVE)).thenNothing();
    }

    @Test
    void r7_the_quorum_is_that_of_the_round_after_recusals() {
        VotingAttendanceChanged changed = (VotingAttendanceChanged) tied().given(votingOpened(2, EIGHT))
                .given(declared("p09", Declaration.CONFLICT))
                .when(note(2, FIVE))
                .event();
        assertThat(changed).isEqualTo(new VotingAttendanceChanged(ID, SESSION, 2, 2, List.of(FIVE), 5, 7, 5, false));
    }

    @Test
    void r7_of_a_review_that_was_never_opened_there_is_no_vote() {
        none().when(note(2, FIVE)).refused("review-unknown (R4)");
    }

    @Test
    void r1_it_stands_under_the_pinned_rule() {
        assertThat(voting(SIX).when(note(2, FIVE)).ruleSet()).isEqualTo("quy-che#1");
    }

    private static NoteAttendance note(int revision, String... present) {
        return new NoteAttendance(ID, SESSION, new Attendance(revision, List.of(present)), Acts.by("review-service"));
    }
}
