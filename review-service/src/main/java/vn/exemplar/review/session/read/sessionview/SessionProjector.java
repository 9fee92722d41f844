package vn.exemplar.review.session.read.sessionview;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.review.review.Attendance;
import vn.exemplar.review.session.events.AttendanceEvent;
import vn.exemplar.review.session.events.MemberArrived;
import vn.exemplar.review.session.events.MemberLeft;
import vn.exemplar.review.session.events.RollCallTaken;
import vn.exemplar.review.session.events.SessionConvened;
import vn.exemplar.review.session.read.sessionview.SessionView.Movement;
import vn.exemplar.review.session.read.sessionview.SessionView.Movement.Kind;

@Component
@ProcessingGroup("View_Sessions")
class SessionProjector {
    private final SessionViews sessions;

    SessionProjector(SessionViews sessions) {
        this.sessions = sessions;
    }

    @EventHandler
    void on(SessionConvened event) {
        sessions.put(new SessionView(
                event.sessionId(),
                event.councilId(),
                event.regulationId(),
                event.regulationVersion(),
                event.heldAt(),
                event.place(),
                event.agenda(),
                Attendance.NOBODY,
                List.of()));
    }

    @EventHandler
    void on(AttendanceEvent event) {
        Movement movement =
                switch (event) {
                    case RollCallTaken roll -> movement(roll, Kind.ROLL_CALL, roll.present(), roll.takenAt());
                    case MemberArrived in -> movement(in, Kind.ARRIVAL, List.of(in.memberId()), in.arrivedAt());
                    case MemberLeft out -> movement(out, Kind.DEPARTURE, List.of(out.memberId()), out.leftAt());
                };
        sessions.attend(event.sessionId(), new Attendance(event.attendanceRevision(), event.present()), movement);
    }

    @ResetHandler
    void reset() {
        sessions.clear();
    }

    private static Movement movement(AttendanceEvent event, Kind kind, List<String> members, Instant at) {
        return new Movement(event.attendanceRevision(), kind, members, at);
    }
}
