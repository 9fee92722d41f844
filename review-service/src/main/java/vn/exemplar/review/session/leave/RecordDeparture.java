package vn.exemplar.review.session.leave;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.session.Attendance;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.SessionEvent;
import vn.exemplar.review.session.SessionEvent.MemberLeft;

/** @param seated who holds a seat on the council that day */
record RecordDeparture(String subject, String memberId, List<Seat> seated, Act act)
        implements Decision<CouncilSession, SessionEvent> {

    @Override
    public List<SessionEvent> decide(CouncilSession session) {
        session.requireSecretary(seated, act);
        Attendance attendance = session.attendance();
        refuseUnless(
                attendance.includes(memberId),
                () -> conflict("member-not-in-the-room", "R7").with("member", memberId));
        List<String> present = attendance.present().stream()
                .filter(member -> !member.equals(memberId))
                .toList();
        return List.of(new MemberLeft(subject, memberId, attendance.revision() + 1, present, act.at()));
    }
}
