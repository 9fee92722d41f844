package vn.exemplar.review.review.write.noteattendance;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.review.Attendance;

public record NoteAttendance(
        @TargetAggregateIdentifier String reviewId, String sessionId, Attendance attendance, Act act) {}
