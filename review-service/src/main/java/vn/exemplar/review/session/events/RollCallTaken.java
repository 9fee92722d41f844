package vn.exemplar.review.session.events;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.RollCallTaken.v1")
public record RollCallTaken(String sessionId, int attendanceRevision, List<String> present, Instant takenAt)
        implements AttendanceEvent {}
