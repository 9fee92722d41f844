package vn.exemplar.review.session.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.MemberLeft.v1")
public record MemberLeft(
        String sessionId, String memberId, int attendanceRevision, List<String> present, Instant leftAt)
        implements AttendanceEvent {}
