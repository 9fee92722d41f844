package vn.exemplar.review;

import java.time.Instant;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;

/** Acts for tests that need no door. */
public final class Acts {
    public static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    private Acts() {}

    public static Act by(String personId) {
        return at(personId, NOW, "command-1");
    }

    public static Act at(String personId, Instant at, String commandId) {
        Actor actor = new Actor(personId, "LDS", List.of("COUNCIL_MEMBER"));
        return new Act(actor, "COUNCIL_MEMBER", at, commandId, "fingerprint", "a test", "conversation", null);
    }
}
