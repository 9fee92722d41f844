package vn.exemplar.nomination.dossier.write.saveclaim;

import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.OnlyTheOwnUnitWorksOnIt;
import vn.exemplar.nomination.dossier.write.draftnomination.ClaimsAreAboutThisNomination;
import vn.exemplar.nomination.dossier.write.ordererasure.AnErasedNominationIsNotWrittenAnew;
import vn.exemplar.nomination.dossier.write.revisedraft.OnlyADossierWithTheUnitIsRevised;

public final class AClaimIsSaved {

    private AClaimIsSaved() {}

    public static void check(SaveClaim command, CaseFile file) {
        OnlyTheOwnUnitWorksOnIt.check(file, command.act());
        OnlyADossierWithTheUnitIsRevised.check(file);
        AnErasedNominationIsNotWrittenAnew.check(file.content());
        NobodySavesOverAnothersClaim.check(command, file);
        ClaimsAreAboutThisNomination.check(command.change().appliedTo(file.content()), file.criteria());
    }
}
