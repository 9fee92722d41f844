package vn.exemplar.review.session.automation;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.OwnActs;
import vn.exemplar.review.review.Attendance;
import vn.exemplar.review.review.events.VotingOpened;
import vn.exemplar.review.review.write.noteattendance.NoteAttendance;
import vn.exemplar.review.session.events.AttendanceEvent;
import vn.exemplar.review.session.events.SessionConvened;
import vn.exemplar.review.session.events.SessionEvent;

/**
 * Whoever comes or leaves is told to the votes of that session. A vote is told once more when it opens, because its
 * opener may have looked at the room just before somebody left it; the ledger itself says who was there last.
 */
@Component
@ProcessingGroup("Automation_Attendance")
class WhenAttendanceChangedThenTellOpenVotes {
    private final EventStore ledger;
    private final Commands commands;
    private final OwnActs acts;

    WhenAttendanceChangedThenTellOpenVotes(EventStore ledger, Commands commands, OwnActs acts) {
        this.ledger = ledger;
        this.commands = commands;
        this.acts = acts;
    }

    @EventHandler
    void on(AttendanceEvent event, EventMessage<?> message) {
        Attendance attendance = new Attendance(event.attendanceRevision(), event.present());
        for (SessionEvent past : historyOf(event.sessionId())) {
            if (past instanceof SessionConvened convened) {
                convened.agenda().forEach(item -> tell(item, event.sessionId(), attendance, message));
            }
        }
    }

    @EventHandler
    void on(VotingOpened event, EventMessage<?> message) {
        for (SessionEvent past : historyOf(event.sessionId())) {
            if (past instanceof AttendanceEvent change && change.attendanceRevision() > event.attendanceRevision()) {
                Attendance attendance = new Attendance(change.attendanceRevision(), change.present());
                tell(event.reviewId(), event.sessionId(), attendance, message);
            }
        }
    }

    private void tell(String reviewId, String sessionId, Attendance attendance, EventMessage<?> message) {
        String name = getClass().getSimpleName() + '/' + reviewId + '/' + attendance.revision();
        Act act = acts.because(message, name);
        commands.carryOut(reviewId, new NoteAttendance(reviewId, sessionId, attendance, act), act);
    }

    private List<SessionEvent> historyOf(String sessionId) {
        return ledger.readEvents(sessionId)
                .asStream()
                .map(stored -> (SessionEvent) stored.getPayload())
                .toList();
    }
}
