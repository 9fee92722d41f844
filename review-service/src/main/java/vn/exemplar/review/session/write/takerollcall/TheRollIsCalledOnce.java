package vn.exemplar.review.session.write.takerollcall;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.Attendance;

public final class TheRollIsCalledOnce {

    private TheRollIsCalledOnce() {}

    public static void check(Attendance soFar) {
        if (soFar.isTaken()) {
            throw Refusal.conflict("roll-already-called", "R7");
        }
    }
}
