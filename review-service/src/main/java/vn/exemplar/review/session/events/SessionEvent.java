package vn.exemplar.review.session.events;

public sealed interface SessionEvent permits SessionConvened, AttendanceEvent {

    String sessionId();
}
