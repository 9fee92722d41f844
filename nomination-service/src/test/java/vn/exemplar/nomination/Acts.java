package vn.exemplar.nomination;

import java.time.Instant;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;

/** Acts of the demo people on 15 March 2023. */
public final class Acts {
    public static final Instant NOW = Instant.parse("2023-03-15T03:00:00Z");

    private Acts() {}

    public static Act by(String person, String unit, String role) {
        return new Act(
                new Actor(person, unit, List.of(role)), role, NOW, "command", "fingerprint", "a test", "talk", null);
    }

    public static Act standingOffice() {
        return by("p10", "VPS", "STANDING_OFFICER");
    }
}
