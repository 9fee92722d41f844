package vn.exemplar.review.session.arrive;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.session.Attendance;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.SessionEvent;
import vn.exemplar.review.session.SessionEvent.MemberArrived;

/** @param seated who holds a seat on the council that day */
record RecordArrival(String subject, String memberId, List<Seat> seated, Act act)
        implements Decision<CouncilSession, SessionEvent> {

    @Override
    public List<SessionEvent> decide(CouncilSession session) {
        session.requireSecretary(seated, act);
        Attendance attendance = session.attendance();
        refuseUnless(attendance.isTaken(), () -> conflict("roll-not-called", "R7"));
        refuseUnless(
                !attendance.includes(memberId),
                () -> conflict("member-already-present", "R7").with("member", memberId));
        CouncilSession.requireSeats(List.of(memberId), seated);
        List<String> present = Stream.concat(attendance.present().stream(), Stream.of(memberId))
                .sorted()
                .toList();
        return List.of(new MemberArrived(subject, memberId, attendance.revision() + 1, present, act.at()));
    }
}
