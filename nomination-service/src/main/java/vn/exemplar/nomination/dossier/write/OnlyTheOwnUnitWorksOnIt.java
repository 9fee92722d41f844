package vn.exemplar.nomination.dossier.write;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;

/** Another unit does not even learn that the nomination exists (N2). */
final class OnlyTheOwnUnitWorksOnIt {
    private OnlyTheOwnUnitWorksOnIt() {}

    static void check(String nominatingUnit, Act act) {
        if (!act.actor().unit().equals(nominatingUnit)) {
            throw Refusal.notFound("nomination-not-found", "N2").asRecorded();
        }
    }
}
