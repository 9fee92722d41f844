package vn.exemplar.review.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.review.session.Sessions.CONVENED;
import static vn.exemplar.review.session.Sessions.P01_LEFT;
import static vn.exemplar.review.session.Sessions.ROLL;
import static vn.exemplar.review.session.Sessions.SECRETARY;
import static vn.exemplar.review.session.Sessions.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.session.CouncilSession.Movement;
import vn.exemplar.review.session.CouncilSession.Movement.Kind;
import vn.exemplar.review.session.SessionEvent.MemberArrived;

class CouncilSessionTest {
    private static final MemberArrived P03_CAME =
            new MemberArrived(Sessions.ID, "p03", 3, List.of("p02", "p03"), Acts.NOW.plusSeconds(60));

    @Test
    void r7_a_session_remembers_what_it_was_convened_for() {
        assertThat(none().given(CONVENED).state())
                .isEqualTo(new CouncilSession(
                        "2026",
                        "quy-che",
                        1,
                        Acts.NOW,
                        "Phòng họp 1",
                        List.of("review-1", "review-2"),
                        Attendance.NOBODY,
                        List.of()));
    }

    @Test
    void r7_it_remembers_who_is_in_the_room_and_who_came_and_went_when() {
        CouncilSession session =
                none().given(CONVENED, ROLL, P01_LEFT, P03_CAME).state();
        assertThat(session.attendance()).isEqualTo(new Attendance(3, List.of("p02", "p03")));
        assertThat(session.movements())
                .containsExactly(
                        new Movement(1, Kind.ROLL_CALL, List.of("p01", "p02"), Acts.NOW),
                        new Movement(2, Kind.DEPARTURE, List.of("p01"), Acts.NOW),
                        new Movement(3, Kind.ARRIVAL, List.of("p03"), Acts.NOW.plusSeconds(60)));
        assertThat(session.agenda()).isEqualTo(CONVENED.agenda());
        assertThat(session.councilId()).isEqualTo("2026");
    }

    @Test
    void r7_there_is_none_before_it_is_convened() {
        assertThat(none().state().exists()).isFalse();
        assertThat(none().given(CONVENED).state().exists()).isTrue();
    }

    @Test
    void r7_attendance_counts_from_the_roll_call_on() {
        assertThat(none().given(CONVENED).state().attendance().isTaken()).isFalse();
        Attendance attendance = none().given(CONVENED, ROLL).state().attendance();
        assertThat(attendance.isTaken()).isTrue();
        assertThat(attendance.includes("p01")).isTrue();
        assertThat(attendance.includes("p03")).isFalse();
    }

    @Test
    void r3_only_who_holds_the_secretarys_seat_runs_a_session() {
        CouncilSession session = none().given(CONVENED).state();
        assertThatCode(() -> session.requireSecretary(Councils.seats(), SECRETARY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> session.requireSecretary(Councils.seats(), Acts.by("p01")))
                .hasMessageStartingWith("not-the-secretary-that-day (R3)");
    }

    @Test
    void r7_a_session_that_was_never_convened_is_not_found() {
        assertThatThrownBy(() -> none().state().requireSecretary(Councils.seats(), SECRETARY))
                .hasMessageStartingWith("session-unknown (R7)");
    }

    @Test
    void r7_only_what_is_on_the_agenda_is_voted_on() {
        CouncilSession session = none().given(CONVENED).state();
        assertThatCode(() -> session.requireItem("review-2")).doesNotThrowAnyException();
        assertThatThrownBy(() -> session.requireItem("review-3")).hasMessageStartingWith("item-not-on-agenda (R7)");
    }

    @Test
    void nothing_of_a_session_leaves_the_service() {
        StoredFact fact = new StoredFact("event-1", 7, "ab", Acts.NOW);
        for (SessionEvent event : List.of(CONVENED, ROLL, P03_CAME, P01_LEFT)) {
            assertThat(new SessionPublisher().publish(event, fact)).isEmpty();
        }
    }
}
