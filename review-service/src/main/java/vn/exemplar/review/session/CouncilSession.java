package vn.exemplar.review.session;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.session.CouncilSession.Movement.Kind;
import vn.exemplar.review.session.SessionEvent.AttendanceEvent;
import vn.exemplar.review.session.SessionEvent.MemberArrived;
import vn.exemplar.review.session.SessionEvent.MemberLeft;
import vn.exemplar.review.session.SessionEvent.RollCallTaken;
import vn.exemplar.review.session.SessionEvent.SessionConvened;

public record CouncilSession(
        String councilId,
        String regulationId,
        int regulationVersion,
        Instant heldAt,
        String place,
        List<String> agenda,
        Attendance attendance,
        List<Movement> movements) {
    public static final CouncilSession NONE =
            new CouncilSession("", "", 0, Instant.EPOCH, "", List.of(), Attendance.NOBODY, List.of());

    /** @param revision of the attendance that this made */
    public record Movement(int revision, Kind kind, List<String> members, Instant at) {

        public enum Kind {
            ROLL_CALL,
            ARRIVAL,
            DEPARTURE
        }
    }

    public CouncilSession after(SessionEvent event) {
        return switch (event) {
            case SessionConvened convened ->
                new CouncilSession(
                        convened.councilId(),
                        convened.regulationId(),
                        convened.regulationVersion(),
                        convened.heldAt(),
                        convened.place(),
                        convened.agenda(),
                        Attendance.NOBODY,
                        List.of());
            case RollCallTaken roll -> after(roll, Kind.ROLL_CALL, roll.present(), roll.takenAt());
            case MemberArrived in -> after(in, Kind.ARRIVAL, List.of(in.memberId()), in.arrivedAt());
            case MemberLeft out -> after(out, Kind.DEPARTURE, List.of(out.memberId()), out.leftAt());
        };
    }

    private CouncilSession after(AttendanceEvent event, Kind kind, List<String> members, Instant at) {
        Movement movement = new Movement(event.attendanceRevision(), kind, members, at);
        return new CouncilSession(
                councilId,
                regulationId,
                regulationVersion,
                heldAt,
                place,
                agenda,
                Attendance.after(event),
                Stream.concat(movements.stream(), Stream.of(movement)).toList());
    }

    public boolean exists() {
        return this != NONE;
    }

    /** A session is run by who holds the secretary's seat of its council on the day of the act. */
    public void requireSecretary(List<Seat> seated, Act act) {
        refuseUnless(exists(), () -> notFound("session-unknown", "R7"));
        Seat.requireSecretary(seated, act);
    }

    public void requireItem(String reviewId) {
        refuseUnless(agenda.contains(reviewId), () -> notFound("item-not-on-agenda", "R7"));
    }

    public static void requireSeats(Collection<String> members, List<Seat> seated) {
        for (String member : members) {
            refuseUnless(
                    seated.stream().anyMatch(seat -> seat.memberId().equals(member)),
                    () -> unprocessable("attendant-without-seat", "R3").with("member", member));
        }
    }

    @AggregateRoot(type = "CouncilSession")
    static class CouncilSessionStream extends StreamOf<CouncilSession, SessionEvent> {
        CouncilSessionStream() {
            super(NONE, SessionEvent::sessionId, CouncilSession::after);
        }
    }
}
