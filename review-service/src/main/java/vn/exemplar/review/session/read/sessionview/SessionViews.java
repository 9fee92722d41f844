package vn.exemplar.review.session.read.sessionview;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.review.review.Attendance;
import vn.exemplar.review.review.ConvenedSessions;
import vn.exemplar.review.session.read.sessionview.SessionView.Movement;

@Component
class SessionViews implements ConvenedSessions {
    private final MongoCollection<SessionView> sessions;

    SessionViews(Views views) {
        this.sessions = views.collection("sessions", SessionView.class);
    }

    @Override
    public KnownSession require(String sessionId) {
        SessionView session = find(sessionId);
        return new KnownSession(
                session.sessionId(),
                session.councilId(),
                session.regulationId(),
                session.regulationVersion(),
                session.agenda(),
                session.attendance());
    }

    SessionView find(String sessionId) {
        return Optional.ofNullable(sessions.find(eq(sessionId)).first())
                .orElseThrow(() -> Refusal.notFound("session-unknown", "R7"));
    }

    void put(SessionView session) {
        sessions.replaceOne(eq(session.sessionId()), session, new ReplaceOptions().upsert(true));
    }

    void attend(String sessionId, Attendance attendance, Movement movement) {
        sessions.updateOne(eq(sessionId), Updates.pull("movements", new Document("revision", attendance.revision())));
        sessions.updateOne(
                eq(sessionId),
                Updates.combine(Updates.set("attendance", attendance), Updates.push("movements", movement)));
    }

    void clear() {
        sessions.deleteMany(new Document());
    }
}
