package vn.exemplar.review.session.write.recorddeparture;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Attendance;

public final class OnlyThePresentLeave {

    private OnlyThePresentLeave() {}

    public static void check(Attendance attendance, String memberId) {
        if (!attendance.includes(memberId)) {
            throw Refusal.conflict("member-not-in-the-room", "R7").with("member", memberId);
        }
    }
}
