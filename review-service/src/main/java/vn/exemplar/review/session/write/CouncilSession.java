package vn.exemplar.review.session.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.review.Attendance;
import vn.exemplar.review.session.events.AttendanceEvent;
import vn.exemplar.review.session.events.MemberArrived;
import vn.exemplar.review.session.events.MemberLeft;
import vn.exemplar.review.session.events.RollCallTaken;
import vn.exemplar.review.session.events.SessionConvened;
import vn.exemplar.review.session.write.convenesession.AnAgendaNamesEachItemOnce;
import vn.exemplar.review.session.write.convenesession.ConveneSession;
import vn.exemplar.review.session.write.recordarrival.OnlyTheAbsentArrive;
import vn.exemplar.review.session.write.recordarrival.RecordArrival;
import vn.exemplar.review.session.write.recorddeparture.OnlyThePresentLeave;
import vn.exemplar.review.session.write.recorddeparture.RecordDeparture;
import vn.exemplar.review.session.write.takerollcall.OnlySeatHoldersAttend;
import vn.exemplar.review.session.write.takerollcall.TakeRollCall;
import vn.exemplar.review.session.write.takerollcall.TheRollIsCalledOnce;

@AggregateRoot
class CouncilSession {

    @AggregateIdentifier
    private @Nullable String sessionId;

    private Attendance attendance = Attendance.NOBODY;

    CouncilSession() {}

    @CommandHandler
    CouncilSession(ConveneSession command) {
        AnAgendaNamesEachItemOnce.check(command.agenda());
        apply(new SessionConvened(
                command.sessionId(),
                command.councilId(),
                command.rule().regulationId(),
                command.rule().version(),
                command.heldAt(),
                command.place(),
                command.agenda()));
    }

    @CommandHandler
    void decide(TakeRollCall command) {
        TheRollIsCalledOnce.check(attendance);
        OnlySeatHoldersAttend.check(command.present(), command.seated());
        List<String> present = command.present().stream().distinct().sorted().toList();
        apply(new RollCallTaken(
                command.sessionId(), nextRevision(), present, command.act().at()));
    }

    @CommandHandler
    void decide(RecordArrival command) {
        OnlyTheAbsentArrive.check(attendance, command.memberId());
        OnlySeatHoldersAttend.check(List.of(command.memberId()), command.seated());
        List<String> present = Stream.concat(attendance.present().stream(), Stream.of(command.memberId()))
                .sorted()
                .toList();
        apply(new MemberArrived(
                command.sessionId(),
                command.memberId(),
                nextRevision(),
                present,
                command.act().at()));
    }

    @CommandHandler
    void decide(RecordDeparture command) {
        OnlyThePresentLeave.check(attendance, command.memberId());
        List<String> present = attendance.present().stream()
                .filter(member -> !member.equals(command.memberId()))
                .toList();
        apply(new MemberLeft(
                command.sessionId(),
                command.memberId(),
                nextRevision(),
                present,
                command.act().at()));
    }

    @EventSourcingHandler
    void evolve(SessionConvened event) {
        sessionId = event.sessionId();
    }

    @EventSourcingHandler
    void evolve(AttendanceEvent event) {
        attendance = new Attendance(event.attendanceRevision(), event.present());
    }

    private int nextRevision() {
        return attendance.revision() + 1;
    }
}
