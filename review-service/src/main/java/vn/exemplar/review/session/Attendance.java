package vn.exemplar.review.session;

import java.util.List;
import vn.exemplar.review.session.SessionEvent.AttendanceEvent;

/**
 * Who is in the room.
 *
 * @param revision counts the changes since the roll call, from 1; 0 before it
 */
public record Attendance(int revision, List<String> present) {
    public static final Attendance NOBODY = new Attendance(0, List.of());

    public Attendance {
        present = List.copyOf(present);
    }

    public static Attendance after(AttendanceEvent event) {
        return new Attendance(event.attendanceRevision(), event.present());
    }

    public boolean isTaken() {
        return revision > 0;
    }

    public boolean includes(String memberId) {
        return present.contains(memberId);
    }
}
