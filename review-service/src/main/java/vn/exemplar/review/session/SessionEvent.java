package vn.exemplar.review.session;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

public sealed interface SessionEvent {
    String sessionId();

    @StoredType("review.SessionConvened.v1")
    record SessionConvened(
            String sessionId,
            String councilId,
            String regulationId,
            int regulationVersion,
            Instant heldAt,
            String place,
            List<String> agenda)
            implements SessionEvent {}

    /** A change of who is in the room; each says who is there afterwards. */
    sealed interface AttendanceEvent extends SessionEvent {
        int attendanceRevision();

        List<String> present();
    }

    @StoredType("review.RollCallTaken.v1")
    record RollCallTaken(String sessionId, int attendanceRevision, List<String> present, Instant takenAt)
            implements AttendanceEvent {}

    @StoredType("review.MemberArrived.v1")
    record MemberArrived(
            String sessionId, String memberId, int attendanceRevision, List<String> present, Instant arrivedAt)
            implements AttendanceEvent {}

    @StoredType("review.MemberLeft.v1")
    record MemberLeft(String sessionId, String memberId, int attendanceRevision, List<String> present, Instant leftAt)
            implements AttendanceEvent {}
}
