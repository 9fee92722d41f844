package vn.exemplar.nomination.dossier.write.signoffnomination;

import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.OnlyTheOwnUnitWorksOnIt;

/** Who signs off, and what (N3, N4). */
public final class ANominationIsSignedOff {

    private ANominationIsSignedOff() {}

    public static void check(SignOffNomination command, CaseFile file) {
        OnlyTheOwnUnitWorksOnIt.check(file, command.act());
        OnlyTheHeadOrADelegateSignsOff.check(command);
        NobodySignsOffTheirOwnNomination.check(file.content(), command.act());
        OnlyAnUnsignedDossierIsSignedOff.check(file.state());
        EveryRequiredCriterionIsClaimed.check(file);
    }
}
