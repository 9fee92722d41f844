package vn.exemplar.review.session.read.sessionview;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.review.review.Attendance;

record SessionView(
        @BsonId String sessionId,
        String councilId,
        String regulationId,
        int regulationVersion,
        Instant heldAt,
        String place,
        List<String> agenda,
        Attendance attendance,
        List<Movement> movements) {

    /** @param revision of the attendance that this made */
    record Movement(int revision, Kind kind, List<String> members, Instant at) {

        enum Kind {
            ROLL_CALL,
            ARRIVAL,
            DEPARTURE
        }
    }
}
