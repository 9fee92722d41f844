package vn.exemplar.nomination.lead.write.closelead;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;

/** Others do not even learn that there is such a lead. */
public final class OnlyItsUnitOrTheOfficeClosesALead {

    private OnlyItsUnitOrTheOfficeClosesALead() {}

    public static void check(String unit, Act act) {
        if (!act.actor().has("STANDING_OFFICER") && !act.actor().unit().equals(unit)) {
            throw Refusal.notFound("lead-not-found", "N1").asRecorded();
        }
    }
}
