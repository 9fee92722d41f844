package vn.exemplar.review.session.rollcall;

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

class TakeRollCallTest {

    @Test
    void r7_the_roll_is_called() {
        none().given(CONVENED).when(call(SECRETARY, "p02", "p01", "p02")).then(ROLL);
    }

    @Test
    void r3_only_who_holds_a_seat_that_day_is_on_the_roll() {
        none().given(CONVENED).when(call(SECRETARY, "p01", "p16")).refused("attendant-without-seat (R3) {member=p16}");
    }

    @Test
    void r7_the_roll_is_called_once() {
        none().given(CONVENED, ROLL).when(call(SECRETARY, "p01")).refused("roll-already-called (R7)");
        none().given(CONVENED, ROLL, P01_LEFT).when(call(SECRETARY, "p01")).refused("roll-already-called (R7)");
    }

    @Test
    void r3_only_the_secretary_calls_it() {
        none().given(CONVENED).when(call(Acts.by("p01"), "p01")).refused("not-the-secretary-that-day (R3)");
    }

    @Test
    void r7_of_a_session_that_was_never_convened_there_is_no_roll() {
        none().when(call(SECRETARY, "p01")).refused("session-unknown (R7)");
    }

    private static TakeRollCall call(Act act, String... present) {
        return new TakeRollCall(ID, List.of(present), Councils.seats(), act);
    }
}
