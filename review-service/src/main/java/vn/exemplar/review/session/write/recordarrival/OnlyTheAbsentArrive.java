package vn.exemplar.review.session.write.recordarrival;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Attendance;

public final class OnlyTheAbsentArrive {

    private OnlyTheAbsentArrive() {}

    public static void check(Attendance attendance, String memberId) {
        if (!attendance.isTaken()) {
            throw Refusal.conflict("roll-not-called", "R7");
        }
        if (attendance.includes(memberId)) {
            throw Refusal.conflict("member-already-present", "R7").with("member", memberId);
        }
    }
}
