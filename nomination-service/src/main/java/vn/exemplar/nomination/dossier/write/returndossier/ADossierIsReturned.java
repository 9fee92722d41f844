package vn.exemplar.nomination.dossier.write.returndossier;

import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.OnlyADossierUnderCheckIsDecided;

/** All that holds when a dossier goes back to its unit. */
public final class ADossierIsReturned {

    private ADossierIsReturned() {}

    public static void check(ReturnDossier command, CaseFile file) {
        OnlyADossierUnderCheckIsDecided.check(file);
        RoundsAreLimited.check(command, file);
        AReturnListsEveryDefect.check(file);
    }
}
