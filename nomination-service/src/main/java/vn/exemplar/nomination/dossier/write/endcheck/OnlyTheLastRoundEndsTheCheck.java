package vn.exemplar.nomination.dossier.write.endcheck;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.OnlyADossierUnderCheckIsDecided;
import vn.exemplar.nomination.dossier.write.returndossier.AReturnListsEveryDefect;

/** As long as the unit may still supplement, the dossier is returned; the end names every defect as a return does (N7). */
public final class OnlyTheLastRoundEndsTheCheck {
    private OnlyTheLastRoundEndsTheCheck() {}

    public static void check(EndCheck command, CaseFile file) {
        OnlyADossierUnderCheckIsDecided.check(file);
        if (file.check().returns() < command.mostRounds()) {
            throw Refusal.conflict("supplement-still-possible", "N7").with("most", command.mostRounds());
        }
        AReturnListsEveryDefect.check(file);
    }
}
