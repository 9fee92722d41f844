package vn.exemplar.review.session;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.review.Acts;
import vn.exemplar.review.session.SessionEvent.MemberLeft;
import vn.exemplar.review.session.SessionEvent.RollCallTaken;
import vn.exemplar.review.session.SessionEvent.SessionConvened;

/** The session that tests tell of: of two items, run by p09; p01 and p02 are there when the roll is called. */
public final class Sessions {
    public static final String ID = "session-1";
    public static final Act SECRETARY = Acts.by("p09");
    public static final SessionConvened CONVENED =
            new SessionConvened(ID, "2026", "quy-che", 1, Acts.NOW, "Phòng họp 1", List.of("review-1", "review-2"));
    public static final RollCallTaken ROLL = new RollCallTaken(ID, 1, List.of("p01", "p02"), Acts.NOW);
    public static final MemberLeft P01_LEFT = new MemberLeft(ID, "p01", 2, List.of("p02"), Acts.NOW);

    private Sessions() {}

    public static Scenario<CouncilSession, SessionEvent> none() {
        return Scenario.of(CouncilSession.NONE, CouncilSession::after);
    }
}
