package vn.exemplar.review.review;

import java.util.List;

/** What the doors of a vote need to know of the session that it is part of. */
public interface ConvenedSessions {

    /** @throws vn.exemplar.chassis.act.Refusal when there is no such session */
    KnownSession require(String sessionId);

    record KnownSession(
            String sessionId,
            String councilId,
            String regulationId,
            int regulationVersion,
            List<String> agenda,
            Attendance attendance) {}
}
