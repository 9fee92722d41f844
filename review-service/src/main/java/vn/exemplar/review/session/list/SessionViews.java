package vn.exemplar.review.session.list;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.SessionEvent;

@Component
@ProcessingGroup("View_Sessions")
public class SessionViews {
    private final ViewOf<SessionView> sessions;

    SessionViews(Views views) {
        this.sessions = new ViewOf<>(
                views,
                "sessions",
                SessionView.class,
                SessionView::sessionId,
                event -> event instanceof SessionEvent own ? own.sessionId() : null);
    }

    @EventHandler
    void on(SessionEvent event) {
        sessions.fold(
                event.sessionId(),
                before -> new SessionView(
                        event.sessionId(), (before == null ? CouncilSession.NONE : before.session()).after(event)));
    }

    @ResetHandler
    void reset() {
        sessions.empty();
    }

    public Optional<CouncilSession> find(String id) {
        return sessions.find(id).map(SessionView::session);
    }
}
