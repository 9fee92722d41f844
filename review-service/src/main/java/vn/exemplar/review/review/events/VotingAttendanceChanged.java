package vn.exemplar.review.review.events;

import java.util.List;
import vn.exemplar.ledger.event.StoredType;

/** @param suspended nobody can cast a ballot until the quorum is there again */
@StoredType("review.VotingAttendanceChanged.v1")
public record VotingAttendanceChanged(
        String reviewId,
        String sessionId,
        int round,
        int attendanceRevision,
        List<String> present,
        int quorumPresent,
        int quorumOf,
        int quorumNeeded,
        boolean suspended)
        implements ReviewEvent {}
