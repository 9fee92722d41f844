package vn.exemplar.nomination.dossier.write;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;

/** Another unit does not even learn that the nomination exists (N2). */
public final class OnlyTheOwnUnitWorksOnIt {
    private OnlyTheOwnUnitWorksOnIt() {}

    public static void check(CaseFile file, Act act) {
        if (!act.actor().unit().equals(file.draft().unit())) {
            throw Refusal.notFound("nomination-not-found", "N2").asRecorded();
        }
    }
}
