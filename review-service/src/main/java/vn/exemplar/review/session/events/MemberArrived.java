package vn.exemplar.review.session.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.MemberArrived.v1")
public record MemberArrived(
        String sessionId, String memberId, int attendanceRevision, List<String> present, Instant arrivedAt)
        implements AttendanceEvent {}
