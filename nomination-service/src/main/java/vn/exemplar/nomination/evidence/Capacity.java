package vn.exemplar.nomination.evidence;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;

/** As whom somebody reads the files of a nomination, or changes them. */
public enum Capacity {
    /** Of the unit that nominates. */
    OWN_UNIT("UNIT_OFFICER", "UNIT_HEAD"),
    /** Of the standing office, once the nomination has left its unit. */
    OFFICE("STANDING_OFFICER"),
    AUDITOR("AUDITOR"),
    /** Of the council, as long as the review admits them to this nomination. */
    REVIEWER("COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER");

    private final List<String> roles;

    Capacity(String... roles) {
        this.roles = List.of(roles);
    }

    boolean isHeldBy(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }

    /** The act in the role that goes with this capacity, whatever else the actor is. */
    public Act of(Act act) {
        return act.inRole(roles);
    }
}
