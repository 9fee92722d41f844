package vn.exemplar.review.review;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.council.OnlyTheSeatHeldThatDayCounts;
import vn.exemplar.review.council.read.seats.SeatsOfTheDay;
import vn.exemplar.review.review.ConvenedSessions.KnownSession;

/** Who holds the secretary's seat of the session's council on the day of the act. */
@Component
public final class OnlyTheSecretaryRunsASession {
    private final ConvenedSessions sessions;
    private final SeatsOfTheDay seats;

    OnlyTheSecretaryRunsASession(ConvenedSessions sessions, SeatsOfTheDay seats) {
        this.sessions = sessions;
        this.seats = seats;
    }

    public KnownSession admit(String sessionId, Act act) {
        KnownSession session = sessions.require(sessionId);
        OnlyTheSeatHeldThatDayCounts.requireSecretary(
                seats.of(session.councilId(), act.actor().id(), DayOfTheAct.of(act.at())));
        return session;
    }
}
