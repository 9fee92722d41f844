package vn.exemplar.nomination.dossier.write.draftnomination;

import vn.exemplar.nomination.dossier.events.AskedCriteria;

/** Who may begin a nomination, and for what (G1, G2, G3, G4, N1). */
public final class ANominationIsDrafted {

    private ANominationIsDrafted() {}

    /** Returns the criteria that it answers. */
    public static AskedCriteria check(DraftNomination command) {
        OnlyAnActiveUnitNominates.check(command.unitActive(), command.act());
        OnlyAnOpenLeadBecomesANomination.check(command);
        OnlyAnActiveProgrammeIsNominatedFor.check(command.programme());
        return ContentFitsTheProgramme.check(command.content(), command.programme());
    }
}
