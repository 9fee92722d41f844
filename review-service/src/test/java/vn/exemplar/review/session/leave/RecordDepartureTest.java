package vn.exemplar.review.session.leave;

import static vn.exemplar.review.session.Sessions.CONVENED;
import static vn.exemplar.review.session.Sessions.ID;
import static vn.exemplar.review.session.Sessions.P01_LEFT;
import static vn.exemplar.review.session.Sessions.ROLL;
import static vn.exemplar.review.session.Sessions.SECRETARY;
import static vn.exemplar.review.session.Sessions.none;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;

class RecordDepartureTest {

    @Test
    void r7_departures_are_timed() {
        none().given(CONVENED, ROLL).when(departure("p01", SECRETARY)).then(P01_LEFT);
    }

    @Test
    void r7_only_who_is_there_leaves() {
        none().given(CONVENED, ROLL)
                .when(departure("p03", SECRETARY))
                .refused("member-not-in-the-room (R7) {member=p03}");
        none().given(CONVENED, ROLL, P01_LEFT).when(departure("p01", SECRETARY)).refused("member-not-in-the-room (R7)");
    }

    @Test
    void r3_only_the_secretary_records_it() {
        none().given(CONVENED, ROLL).when(departure("p01", Acts.by("p01"))).refused("not-the-secretary-that-day (R3)");
    }

    @Test
    void r7_nobody_leaves_a_session_that_was_never_convened() {
        none().when(departure("p01", SECRETARY)).refused("session-unknown (R7)");
    }

    private static RecordDeparture departure(String memberId, Act act) {
        return new RecordDeparture(ID, memberId, Councils.seats(), act);
    }
}
