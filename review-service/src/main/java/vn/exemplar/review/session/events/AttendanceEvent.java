package vn.exemplar.review.session.events;

import java.util.List;

/** A change of who is in the room; each says who is there afterwards. */
public sealed interface AttendanceEvent extends SessionEvent permits RollCallTaken, MemberArrived, MemberLeft {

    int attendanceRevision();

    List<String> present();
}
