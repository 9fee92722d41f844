package vn.exemplar.review.session.arrive;

import static vn.exemplar.review.session.Sessions.CONVENED;
import static vn.exemplar.review.session.Sessions.ID;
import static vn.exemplar.review.session.Sessions.P01_LEFT;
import static vn.exemplar.review.session.Sessions.ROLL;
import static vn.exemplar.review.session.Sessions.SECRETARY;
import static vn.exemplar.review.session.Sessions.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.session.SessionEvent.MemberArrived;

class RecordArrivalTest {

    @Test
    void r7_arrivals_are_timed() {
        none().given(CONVENED, ROLL)
                .when(arrival("p03", SECRETARY))
                .then(new MemberArrived(ID, "p03", 2, List.of("p01", "p02", "p03"), Acts.NOW));
    }

    @Test
    void r7_somebody_who_left_can_come_back() {
        none().given(CONVENED, ROLL, P01_LEFT)
                .when(arrival("p01", SECRETARY))
                .then(new MemberArrived(ID, "p01", 3, List.of("p01", "p02"), Acts.NOW));
    }

    @Test
    void r7_nobody_arrives_before_the_roll_or_twice() {
        none().given(CONVENED).when(arrival("p03", SECRETARY)).refused("roll-not-called (R7)");
        none().given(CONVENED, ROLL)
                .when(arrival("p01", SECRETARY))
                .refused("member-already-present (R7) {member=p01}");
    }

    @Test
    void r3_only_who_holds_a_seat_that_day_arrives() {
        none().given(CONVENED, ROLL)
                .when(arrival("p16", SECRETARY))
                .refused("attendant-without-seat (R3) {member=p16}");
    }

    @Test
    void r3_only_the_secretary_records_it() {
        none().given(CONVENED, ROLL).when(arrival("p03", Acts.by("p03"))).refused("not-the-secretary-that-day (R3)");
    }

    @Test
    void r7_nobody_arrives_at_a_session_that_was_never_convened() {
        none().when(arrival("p03", SECRETARY)).refused("session-unknown (R7)");
    }

    private static RecordArrival arrival(String memberId, Act act) {
        return new RecordArrival(ID, memberId, Councils.seats(), act);
    }
}
