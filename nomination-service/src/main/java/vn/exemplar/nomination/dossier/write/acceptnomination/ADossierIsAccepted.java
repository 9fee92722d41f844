package vn.exemplar.nomination.dossier.write.acceptnomination;

import vn.exemplar.nomination.dossier.write.CaseFile;

/** The dossier is complete, every point passed, and no earlier case stands against it (N3, N7, N9). */
public final class ADossierIsAccepted {

    private ADossierIsAccepted() {}

    public static void check(AcceptNomination command, CaseFile file) {
        OnlyACompleteDossierIsAccepted.check(file);
        EveryPointPassesTheCheck.check(file);
        NoEarlierCaseStandsAgainstIt.check(command, file.check().duplicates());
    }
}
