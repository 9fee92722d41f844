package vn.exemplar.review.session.read.sessionview;

import java.util.List;
import vn.exemplar.review.session.Attendance;

/** What doors need to know of a session. */
public interface SessionsForDoors {

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
