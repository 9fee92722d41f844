package vn.exemplar.review.session.rollcall;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.SessionEvent;
import vn.exemplar.review.session.SessionEvent.RollCallTaken;

/** @param seated who holds a seat on the council that day */
record TakeRollCall(String subject, List<String> present, List<Seat> seated, Act act)
        implements Decision<CouncilSession, SessionEvent> {

    @Override
    public List<SessionEvent> decide(CouncilSession session) {
        session.requireSecretary(seated, act);
        refuseUnless(!session.attendance().isTaken(), () -> conflict("roll-already-called", "R7"));
        CouncilSession.requireSeats(present, seated);
        List<String> inOrder = present.stream().distinct().sorted().toList();
        return List.of(new RollCallTaken(subject, 1, inOrder, act.at()));
    }
}
