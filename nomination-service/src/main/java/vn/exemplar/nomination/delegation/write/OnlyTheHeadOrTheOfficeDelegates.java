package vn.exemplar.nomination.delegation.write;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;

/** The head for the own unit, the standing office for any (N4); so a delegate never delegates further. */
final class OnlyTheHeadOrTheOfficeDelegates {
    private OnlyTheHeadOrTheOfficeDelegates() {}

    static void check(String unit, Act act) {
        boolean head = act.actor().has("UNIT_HEAD") && act.actor().unit().equals(unit);
        if (!head && !act.actor().has("STANDING_OFFICER")) {
            throw Refusal.forbidden("delegation-of-another-unit", "N4").with("unit", unit);
        }
    }
}
