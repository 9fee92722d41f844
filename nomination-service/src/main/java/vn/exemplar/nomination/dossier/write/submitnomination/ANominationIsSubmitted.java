package vn.exemplar.nomination.dossier.write.submitnomination;

import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.OnlyTheOwnUnitWorksOnIt;
import vn.exemplar.nomination.dossier.write.draftnomination.OnlyAnActiveUnitNominates;

/** What leaves the unit, for the first time or as a supplement (G1, G4, N4, N5, N7). */
public final class ANominationIsSubmitted {

    private ANominationIsSubmitted() {}

    public static void check(SubmitNomination command, CaseFile file) {
        OnlyTheOwnUnitWorksOnIt.check(file, command.act());
        OnlyASignedDossierIsSubmitted.check(file.state());
        if (file.lifecycle().sent()) {
            ASupplementComesInTime.check(command, file);
            return;
        }
        OnlyAnActiveUnitNominates.check(command.unitActive(), command.act());
        TheDraftFollowsTheProgrammeInForce.check(command, file);
        SubmissionLiesInAWindow.check(command, file);
    }
}
