package vn.exemplar.review.review.service.attendance;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.review.review.ReviewEvent.VotingOpened;
import vn.exemplar.review.session.Attendance;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.SessionEvent.AttendanceEvent;

/**
 * Whoever comes or leaves is told to the votes of that session. A vote is told once more when it opens, because its
 * opener may have looked at the room just before somebody left it; the ledger itself says who was there last.
 */
@Component
@ProcessingGroup("Automation_Attendance")
class WhenAttendanceChangedThenTellOpenVotes {
    private final EventStore ledger;
    private final Streams streams;
    private final Commands commands;
    private final OwnActs acts;

    WhenAttendanceChangedThenTellOpenVotes(EventStore ledger, Streams streams, Commands commands, OwnActs acts) {
        this.ledger = ledger;
        this.streams = streams;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(AttendanceEvent event, EventMessage<?> message) {
        for (String reviewId :
                streams.state(CouncilSession.class, event.sessionId()).agenda()) {
            tell(reviewId, event, message);
        }
    }

    @EventHandler
    void on(VotingOpened event, EventMessage<?> message) {
        for (AttendanceEvent change : changesOf(event.sessionId())) {
            if (change.attendanceRevision() > event.attendanceRevision()) {
                tell(event.reviewId(), change, message);
            }
        }
    }

    private void tell(String reviewId, AttendanceEvent change, EventMessage<?> message) {
        Attendance attendance = Attendance.after(change);
        String name = getClass().getSimpleName() + '/' + reviewId + '/' + attendance.revision();
        Act act = acts.because(message, name);
        commands.carryOut(new NoteAttendance(reviewId, change.sessionId(), attendance, act));
    }

    private List<AttendanceEvent> changesOf(String sessionId) {
        return ledger.readEvents(sessionId)
                .asStream()
                .map(stored -> stored.getPayload())
                .filter(AttendanceEvent.class::isInstance)
                .map(AttendanceEvent.class::cast)
                .toList();
    }
}
